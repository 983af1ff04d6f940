import { defineBackground } from 'wxt/utils/define-background';
import { adviceFor, refreshBadge } from '@/src/background/advice-now';
import { startBackground } from '@/src/background/start-background';

export default defineBackground({
  type: 'module',
  main() {
    startBackground({ adviceFor, refreshBadge });
  },
});

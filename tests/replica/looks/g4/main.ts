import '../g3/main';

// Loaded when the page rests: the tables that say which of the hundred font files holds which character weigh 70 kB gzipped.
import '@fontsource/biz-udpgothic/400.css';
import '@fontsource/biz-udpgothic/700.css';

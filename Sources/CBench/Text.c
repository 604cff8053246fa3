#include "CBench.h"

#include <libstemmer.h>

uint64_t cbench_split_lines(const uint8_t *bytes, size_t count) {
  uint64_t lines = 0, mixed = 0;
  size_t start = 0;
  for (size_t place = 0; place < count; place++) {
    if (bytes[place] != '\n') continue;
    lines++;
    mixed = mixed * 31 + (place - start);
    start = place + 1;
  }
  return mixed + lines;
}

static int word_byte(uint8_t byte) {
  if (byte >= 'A' && byte <= 'Z') return byte | 0x20;
  return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ? byte : 0;
}

uint64_t cbench_split_and_stem(const uint8_t *bytes, size_t count) {
  static struct sb_stemmer *stemmer;
  if (!stemmer) stemmer = sb_stemmer_new("dutch", "UTF_8");
  uint64_t sum = 0;
  sb_symbol word[64];
  int length = 0;
  for (size_t place = 0; place <= count; place++) {
    int byte = place < count ? word_byte(bytes[place]) : 0;
    if (byte && length < 64) {
      word[length++] = (sb_symbol)byte;
    } else if (!byte && length) {
      sb_stemmer_stem(stemmer, word, length);
      sum += (uint64_t)sb_stemmer_length(stemmer);
      length = 0;
    }
  }
  return sum;
}

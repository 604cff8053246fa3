#include "CBench.h"

#include <fcntl.h>
#include <unistd.h>

int cbench_open_to_append(const char *path) {
  return open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

int cbench_append(int descriptor, size_t count) {
  static char line[4096];
  if (count == 0 || count > sizeof line) return -1;
  /* Bytes that are written again and again would be too easy for a clever disk. */
  for (size_t place = 0; place < count; place++) line[place] = (char)(line[place] + 1);
  line[count - 1] = '\n';
  if (write(descriptor, line, count) != (ssize_t)count) return -1;
  return fdatasync(descriptor);
}

ssize_t cbench_read_files(const char *const *paths, size_t count) {
  static char bytes[65536];
  ssize_t sum = 0;
  for (size_t place = 0; place < count; place++) {
    int descriptor = open(paths[place], O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return -1;
    ssize_t got;
    while ((got = read(descriptor, bytes, sizeof bytes)) > 0) sum += got;
    close(descriptor);
    if (got < 0) return -1;
  }
  return sum;
}

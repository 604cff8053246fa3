#include <sys/statfs.h>

// Declared by the C library for _GNU_SOURCE only: makes everything on a file system last.
int syncfs(int descriptor);

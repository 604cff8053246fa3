#ifndef BETERSCHAP_CBENCH_H
#define BETERSCHAP_CBENCH_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* What the benchmark compares with: the least that any program does for the same work. */

/* Splits bytes into lines; the number of lines and their lengths, mixed into one number. */
uint64_t cbench_split_lines(const uint8_t *bytes, size_t count);

/* Splits a question into words of a-z and 0-9 and stems each; their lengths added up. */
uint64_t cbench_split_and_stem(const uint8_t *bytes, size_t count);

/* Opens a file to add to; -1 when it cannot be opened. */
int cbench_open_to_append(const char *path);

/* Adds count bytes and waits until they are on the disk; 0 when it worked. */
int cbench_append(int descriptor, size_t count);

/* Opens and reads each of these files; the number of bytes, or -1. */
ssize_t cbench_read_files(const char *const *paths, size_t count);

/* A program that was started by the benchmark. */
struct cbench_child {
  pid_t process;
  /* The other side of its terminal; -1 without one. */
  int terminal;
};

/* Starts a program on a pseudo-terminal of 24 by 80; 0 when it worked. */
int cbench_start_on_terminal(
    struct cbench_child *child, const char *path, char *const arguments[],
    char *const environment[]);

/* Starts a program without input and with its output thrown away; 0 when it worked. */
int cbench_start(
    struct cbench_child *child, const char *path, char *const arguments[],
    char *const environment[]);

/* Types a line; 0 when it worked. */
int cbench_type(const struct cbench_child *child, const char *line);

/* Reads until "> " is the last that was written; -1 when that takes longer than ten seconds. */
int cbench_read_prompt(const struct cbench_child *child);

/* Ends a program on a terminal and frees its terminal; the most memory it had, in KiB. */
long cbench_end(struct cbench_child *child);

/* Waits for a program; its exit code, or -1. */
int cbench_wait(struct cbench_child *child);

#endif

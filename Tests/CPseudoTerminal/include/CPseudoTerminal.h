#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <sys/types.h>

/* A pseudo-terminal; both sides stay open here, so its mode can be looked at after the program. */
struct pseudo_terminal {
  int master;
  int slave;
};

/* Opens one with a window of that size; 0 when it worked. */
int pseudo_terminal_open(struct pseudo_terminal *terminal, int rows, int columns);

/* Starts a program on it, as the leader of a session of its own; -1 when it cannot be started. */
pid_t pseudo_terminal_exec(
    const struct pseudo_terminal *terminal, const char *path, char *const arguments[],
    char *const environment[]);

/* Gives the window another size, which sends SIGWINCH. */
int pseudo_terminal_resize(const struct pseudo_terminal *terminal, int rows, int columns);

/* The mode of the terminal as bytes to compare; the number of bytes, or -1. */
int pseudo_terminal_mode(
    const struct pseudo_terminal *terminal, unsigned char *bytes, int capacity);

/* Waits for the program: its exit code, 256 plus the signal that ended it, 512 when it is stopped,
   -1 when it still runs after so many milliseconds. */
int pseudo_terminal_wait(pid_t process, int milliseconds);

#endif

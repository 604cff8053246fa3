#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

int pseudo_terminal_open(struct pseudo_terminal *terminal, int rows, int columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  if (openpty(&terminal->master, &terminal->slave, NULL, NULL, &size) != 0) return -1;
  /* Another test's program must not hold these open. */
  fcntl(terminal->master, F_SETFD, FD_CLOEXEC);
  fcntl(terminal->slave, F_SETFD, FD_CLOEXEC);
  fcntl(terminal->master, F_SETFL, O_NONBLOCK);
  return 0;
}

pid_t pseudo_terminal_exec(
    const struct pseudo_terminal *terminal, const char *path, char *const arguments[],
    char *const environment[]) {
  pid_t process = fork();
  if (process != 0) return process;
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  setsid();
  ioctl(terminal->slave, TIOCSCTTY, 0);
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(terminal->slave, descriptor);
  execve(path, arguments, environment);
  _exit(127);
}

int pseudo_terminal_resize(const struct pseudo_terminal *terminal, int rows, int columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(terminal->master, TIOCSWINSZ, &size);
}

int pseudo_terminal_mode(
    const struct pseudo_terminal *terminal, unsigned char *bytes, int capacity) {
  struct termios mode;
  if (tcgetattr(terminal->slave, &mode) != 0) return -1;
  const tcflag_t flags[] = {mode.c_iflag, mode.c_oflag, mode.c_cflag, mode.c_lflag};
  if (capacity < (int)(sizeof flags + sizeof mode.c_cc)) return -1;
  memcpy(bytes, flags, sizeof flags);
  memcpy(bytes + sizeof flags, mode.c_cc, sizeof mode.c_cc);
  return sizeof flags + sizeof mode.c_cc;
}

int pseudo_terminal_wait(pid_t process, int milliseconds) {
  const struct timespec pause = {.tv_nsec = 2000000};
  for (int waited = 0; waited <= milliseconds; waited += 2) {
    int status = 0;
    if (waitpid(process, &status, WNOHANG | WUNTRACED) == process) {
      if (WIFEXITED(status)) return WEXITSTATUS(status);
      if (WIFSIGNALED(status)) return 256 + WTERMSIG(status);
      if (WIFSTOPPED(status)) return 512;
    }
    nanosleep(&pause, NULL);
  }
  return -1;
}

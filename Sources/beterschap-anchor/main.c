/* The least that a program does which asks with readline, reads a script or opens a file. */

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

static int ask(void) {
  char *line;
  while ((line = readline("> ")) != NULL) {
    printf("Gehoord: %s\n", line);
    free(line);
  }
  return 0;
}

static int read_script(void) {
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  while ((length = getline(&line, &room, stdin)) > 0) printf("Gehoord: %s", line);
  free(line);
  return 0;
}

static int read_file(const char *path) {
  static char bytes[65536];
  int descriptor = open(path, O_RDONLY);
  if (descriptor < 0) return 1;
  while (read(descriptor, bytes, sizeof bytes) > 0) {
  }
  return 0;
}

int main(int count, char **arguments) {
  if (count == 2 && strcmp(arguments[1], "vraag") == 0) return ask();
  if (count == 2 && strcmp(arguments[1], "script") == 0) return read_script();
  if (count == 3 && strcmp(arguments[1], "lees") == 0) return read_file(arguments[2]);
  fputs("beterschap-anchor vraag | script | lees BESTAND\n", stderr);
  return 64;
}

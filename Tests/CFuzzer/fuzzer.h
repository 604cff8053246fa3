#pragma once
#include <stddef.h>
#include <stdint.h>

// From libFuzzer: tries inputs without end, or as long as its arguments say.
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*one)(const uint8_t *data, size_t size));

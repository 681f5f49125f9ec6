#include "bundled.h"

// The bytes and the list of the files: written by script/embed.
#include "files.h"

const struct bundled_file *bundled_files(void) { return files; }

size_t bundled_file_count(void) { return sizeof files / sizeof files[0] - 1; }

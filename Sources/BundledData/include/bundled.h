#pragma once
#include <stddef.h>

/// One file of Resources as it was when the program was built.
struct bundled_file {
  /// The path inside Resources ("roles/porter.json").
  const char *path;
  /// The bytes; one NUL that is not counted follows them.
  const unsigned char *bytes;
  size_t count;
};

/// The files, sorted by path byte for byte.
const struct bundled_file *bundled_files(void);
/// How many files there are.
size_t bundled_file_count(void);

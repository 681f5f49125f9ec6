// Written by script/embed from the files in Resources. Do not edit.

static const struct bundled_file files[] = {
  {0},
};

// Written by script/embed from the files in Resources. Do not edit.

static const unsigned char file_0[] = {
#embed "../../Resources/areas.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_1[] = {
#embed "../../Resources/glossary.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_2[] = {
#embed "../../Resources/pay-rules/england-2026-27.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_3[] = {
#embed "../../Resources/pay/afc-england-2024-25.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_4[] = {
#embed "../../Resources/pay/afc-england-2025-26.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_5[] = {
#embed "../../Resources/pay/afc-england-2026-27.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_6[] = {
#embed "../../Resources/roles/assistant-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_7[] = {
#embed "../../Resources/roles/forensic-psychologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_8[] = {
#embed "../../Resources/roles/knowledge-and-library-services.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_9[] = {
#embed "../../Resources/roles/mental-health-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_10[] = {
#embed "../../Resources/roles/occupational-therapy-support-worker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_11[] = {
#embed "../../Resources/roles/psychiatrist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_12[] = {
#embed "../../Resources/roles/psychological-therapies.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_13[] = {
#embed "../../Resources/roles/psychological-wellbeing-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_14[] = {
#embed "../../Resources/roles/social-worker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_15[] = {
#embed "../../Resources/roles/support-time-and-recovery-worker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_16[] = {
#embed "../../Resources/skills.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_17[] = {
#embed "../../Resources/vacancies/support-time-and-recovery-worker.json" suffix(, 0) if_empty(0)
};

static const struct bundled_file files[] = {
  {"areas.json", file_0, sizeof file_0 - 1},
  {"glossary.json", file_1, sizeof file_1 - 1},
  {"pay-rules/england-2026-27.json", file_2, sizeof file_2 - 1},
  {"pay/afc-england-2024-25.json", file_3, sizeof file_3 - 1},
  {"pay/afc-england-2025-26.json", file_4, sizeof file_4 - 1},
  {"pay/afc-england-2026-27.json", file_5, sizeof file_5 - 1},
  {"roles/assistant-practitioner.json", file_6, sizeof file_6 - 1},
  {"roles/forensic-psychologist.json", file_7, sizeof file_7 - 1},
  {"roles/knowledge-and-library-services.json", file_8, sizeof file_8 - 1},
  {"roles/mental-health-nurse.json", file_9, sizeof file_9 - 1},
  {"roles/occupational-therapy-support-worker.json", file_10, sizeof file_10 - 1},
  {"roles/psychiatrist.json", file_11, sizeof file_11 - 1},
  {"roles/psychological-therapies.json", file_12, sizeof file_12 - 1},
  {"roles/psychological-wellbeing-practitioner.json", file_13, sizeof file_13 - 1},
  {"roles/social-worker.json", file_14, sizeof file_14 - 1},
  {"roles/support-time-and-recovery-worker.json", file_15, sizeof file_15 - 1},
  {"skills.json", file_16, sizeof file_16 - 1},
  {"vacancies/support-time-and-recovery-worker.json", file_17, sizeof file_17 - 1},
  {0},
};

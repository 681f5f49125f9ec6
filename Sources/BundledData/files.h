// Written by script/embed from the files in Resources. Do not edit.

static const unsigned char file_0[] = {
#embed "../../Resources/areas.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_1[] = {
#embed "../../Resources/building-blocks.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_2[] = {
#embed "../../Resources/everyday-words.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_3[] = {
#embed "../../Resources/glossary.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_4[] = {
#embed "../../Resources/guides/after-the-offer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_5[] = {
#embed "../../Resources/guides/checks-and-starting.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_6[] = {
#embed "../../Resources/guides/coming-back.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_7[] = {
#embed "../../Resources/guides/for-advisers.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_8[] = {
#embed "../../Resources/guides/from-overseas-registers.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_9[] = {
#embed "../../Resources/guides/from-overseas-visa.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_10[] = {
#embed "../../Resources/guides/health-and-disability.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_11[] = {
#embed "../../Resources/guides/how-to-apply.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_12[] = {
#embed "../../Resources/guides/interview.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_13[] = {
#embed "../../Resources/guides/leaving-benefits.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_14[] = {
#embed "../../Resources/guides/nations.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_15[] = {
#embed "../../Resources/guides/no-qualifications.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_16[] = {
#embed "../../Resources/guides/pay-explained.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_17[] = {
#embed "../../Resources/guides/paying-for-study.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_18[] = {
#embed "../../Resources/guides/school-and-sixth-form.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_19[] = {
#embed "../../Resources/guides/working-life.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_20[] = {
#embed "../../Resources/hard-words.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_21[] = {
#embed "../../Resources/pay-rules/england-2026-27.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_22[] = {
#embed "../../Resources/pay/afc-england-2024-25.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_23[] = {
#embed "../../Resources/pay/afc-england-2025-26.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_24[] = {
#embed "../../Resources/pay/afc-england-2026-27.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_25[] = {
#embed "../../Resources/places/aliases.csv" suffix(, 0) if_empty(0)
};

static const unsigned char file_26[] = {
#embed "../../Resources/places/areas.csv" suffix(, 0) if_empty(0)
};

static const unsigned char file_27[] = {
#embed "../../Resources/places/outcodes.csv" suffix(, 0) if_empty(0)
};

static const unsigned char file_28[] = {
#embed "../../Resources/places/sectors.csv" suffix(, 0) if_empty(0)
};

static const unsigned char file_29[] = {
#embed "../../Resources/places/towns.csv" suffix(, 0) if_empty(0)
};

static const unsigned char file_30[] = {
#embed "../../Resources/roles/aaa-screening-technician.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_31[] = {
#embed "../../Resources/roles/accountant-finance-staff.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_32[] = {
#embed "../../Resources/roles/activity-coordinator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_33[] = {
#embed "../../Resources/roles/acute-medicine-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_34[] = {
#embed "../../Resources/roles/administrator-clerical-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_35[] = {
#embed "../../Resources/roles/adult-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_36[] = {
#embed "../../Resources/roles/advanced-clinical-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_37[] = {
#embed "../../Resources/roles/advanced-critical-care-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_38[] = {
#embed "../../Resources/roles/allergist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_39[] = {
#embed "../../Resources/roles/ambulance-care-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_40[] = {
#embed "../../Resources/roles/ambulance-technician.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_41[] = {
#embed "../../Resources/roles/anaesthesia-associate.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_42[] = {
#embed "../../Resources/roles/anaesthetist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_43[] = {
#embed "../../Resources/roles/analytical-toxicology.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_44[] = {
#embed "../../Resources/roles/anatomical-pathology-technologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_45[] = {
#embed "../../Resources/roles/approved-mental-health-professional.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_46[] = {
#embed "../../Resources/roles/architect.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_47[] = {
#embed "../../Resources/roles/art-therapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_48[] = {
#embed "../../Resources/roles/assistant-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_49[] = {
#embed "../../Resources/roles/assistant-psychologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_50[] = {
#embed "../../Resources/roles/audio-visual-staff.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_51[] = {
#embed "../../Resources/roles/audiologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_52[] = {
#embed "../../Resources/roles/audiovestibular-medicine-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_53[] = {
#embed "../../Resources/roles/aviation-and-space-medicine-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_54[] = {
#embed "../../Resources/roles/bereavement-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_55[] = {
#embed "../../Resources/roles/biomedical-scientist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_56[] = {
#embed "../../Resources/roles/booking-clerk-appointments-clerk.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_57[] = {
#embed "../../Resources/roles/bricklayer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_58[] = {
#embed "../../Resources/roles/building-services-engineer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_59[] = {
#embed "../../Resources/roles/business-analyst.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_60[] = {
#embed "../../Resources/roles/cancer-care-navigator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_61[] = {
#embed "../../Resources/roles/cancer-genomics.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_62[] = {
#embed "../../Resources/roles/cardiac-physiologist-cardiac-sciences.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_63[] = {
#embed "../../Resources/roles/cardiologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_64[] = {
#embed "../../Resources/roles/cardiothoracic-surgeon.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_65[] = {
#embed "../../Resources/roles/care-coordinator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_66[] = {
#embed "../../Resources/roles/care-support-worker-community.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_67[] = {
#embed "../../Resources/roles/caretaker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_68[] = {
#embed "../../Resources/roles/carpenter-joiner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_69[] = {
#embed "../../Resources/roles/catering-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_70[] = {
#embed "../../Resources/roles/catering-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_71[] = {
#embed "../../Resources/roles/chaplain.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_72[] = {
#embed "../../Resources/roles/chemical-pathologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_73[] = {
#embed "../../Resources/roles/child-and-adolescent-psychiatrist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_74[] = {
#embed "../../Resources/roles/child-and-adolescent-psychotherapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_75[] = {
#embed "../../Resources/roles/childrens-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_76[] = {
#embed "../../Resources/roles/childrens-wellbeing-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_77[] = {
#embed "../../Resources/roles/clinical-academic-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_78[] = {
#embed "../../Resources/roles/clinical-associate-in-psychology.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_79[] = {
#embed "../../Resources/roles/clinical-audit-facilitator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_80[] = {
#embed "../../Resources/roles/clinical-biochemistry.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_81[] = {
#embed "../../Resources/roles/clinical-bioinformatics-genomics.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_82[] = {
#embed "../../Resources/roles/clinical-bioinformatics-health-informatics.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_83[] = {
#embed "../../Resources/roles/clinical-bioinformatics-physical-sciences.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_84[] = {
#embed "../../Resources/roles/clinical-coder.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_85[] = {
#embed "../../Resources/roles/clinical-dental-technician.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_86[] = {
#embed "../../Resources/roles/clinical-embryologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_87[] = {
#embed "../../Resources/roles/clinical-engineer-medical-engineering-technician.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_88[] = {
#embed "../../Resources/roles/clinical-engineering.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_89[] = {
#embed "../../Resources/roles/clinical-geneticist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_90[] = {
#embed "../../Resources/roles/clinical-immunology.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_91[] = {
#embed "../../Resources/roles/clinical-informatics-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_92[] = {
#embed "../../Resources/roles/clinical-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_93[] = {
#embed "../../Resources/roles/clinical-neurophysiology-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_94[] = {
#embed "../../Resources/roles/clinical-nurse-specialist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_95[] = {
#embed "../../Resources/roles/clinical-oncologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_96[] = {
#embed "../../Resources/roles/clinical-perfusion-scientist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_97[] = {
#embed "../../Resources/roles/clinical-pharmaceutical-science.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_98[] = {
#embed "../../Resources/roles/clinical-pharmacologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_99[] = {
#embed "../../Resources/roles/clinical-psychologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_100[] = {
#embed "../../Resources/roles/clinical-radiologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_101[] = {
#embed "../../Resources/roles/clinical-research-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_102[] = {
#embed "../../Resources/roles/clinical-safety-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_103[] = {
#embed "../../Resources/roles/clinical-scientist-stp.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_104[] = {
#embed "../../Resources/roles/clinical-site-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_105[] = {
#embed "../../Resources/roles/clinical-trials-coordinator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_106[] = {
#embed "../../Resources/roles/cognitive-behavioural-therapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_107[] = {
#embed "../../Resources/roles/communications-and-corporate-affairs-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_108[] = {
#embed "../../Resources/roles/communications-officer-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_109[] = {
#embed "../../Resources/roles/community-childrens-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_110[] = {
#embed "../../Resources/roles/community-matron.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_111[] = {
#embed "../../Resources/roles/community-mental-health-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_112[] = {
#embed "../../Resources/roles/community-sexual-and-reproductive-health-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_113[] = {
#embed "../../Resources/roles/complaints-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_114[] = {
#embed "../../Resources/roles/complementary-therapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_115[] = {
#embed "../../Resources/roles/cook-chef.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_116[] = {
#embed "../../Resources/roles/counselling-psychologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_117[] = {
#embed "../../Resources/roles/counsellor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_118[] = {
#embed "../../Resources/roles/critical-care-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_119[] = {
#embed "../../Resources/roles/critical-care-scientist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_120[] = {
#embed "../../Resources/roles/cyber-security-analyst.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_121[] = {
#embed "../../Resources/roles/cytopathology-cervical-screening-scientist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_122[] = {
#embed "../../Resources/roles/dental-hygienist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_123[] = {
#embed "../../Resources/roles/dental-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_124[] = {
#embed "../../Resources/roles/dental-technician.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_125[] = {
#embed "../../Resources/roles/dental-therapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_126[] = {
#embed "../../Resources/roles/dentist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_127[] = {
#embed "../../Resources/roles/dermatologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_128[] = {
#embed "../../Resources/roles/diabetes-specialist-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_129[] = {
#embed "../../Resources/roles/diabetic-eye-screener.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_130[] = {
#embed "../../Resources/roles/diagnostic-radiographer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_131[] = {
#embed "../../Resources/roles/dietetic-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_132[] = {
#embed "../../Resources/roles/dietitian.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_133[] = {
#embed "../../Resources/roles/director-of-public-health.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_134[] = {
#embed "../../Resources/roles/discharge-coordinator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_135[] = {
#embed "../../Resources/roles/dispensing-optician.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_136[] = {
#embed "../../Resources/roles/district-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_137[] = {
#embed "../../Resources/roles/domestic-assistant-cleaner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_138[] = {
#embed "../../Resources/roles/domestic-services-supervisor-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_139[] = {
#embed "../../Resources/roles/donor-carer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_140[] = {
#embed "../../Resources/roles/dramatherapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_141[] = {
#embed "../../Resources/roles/driver.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_142[] = {
#embed "../../Resources/roles/drug-and-alcohol-worker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_143[] = {
#embed "../../Resources/roles/ear-nose-and-throat-surgeon.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_144[] = {
#embed "../../Resources/roles/education-mental-health-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_145[] = {
#embed "../../Resources/roles/electrician.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_146[] = {
#embed "../../Resources/roles/emergency-care-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_147[] = {
#embed "../../Resources/roles/emergency-medical-dispatcher.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_148[] = {
#embed "../../Resources/roles/emergency-medicine-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_149[] = {
#embed "../../Resources/roles/emergency-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_150[] = {
#embed "../../Resources/roles/employment-specialist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_151[] = {
#embed "../../Resources/roles/endocrinologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_152[] = {
#embed "../../Resources/roles/endoscopy-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_153[] = {
#embed "../../Resources/roles/environmental-health-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_154[] = {
#embed "../../Resources/roles/epidemiologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_155[] = {
#embed "../../Resources/roles/equality-diversity-and-inclusion-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_156[] = {
#embed "../../Resources/roles/estates-and-facilities-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_157[] = {
#embed "../../Resources/roles/estates-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_158[] = {
#embed "../../Resources/roles/estates-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_159[] = {
#embed "../../Resources/roles/estates-support-worker-maintenance-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_160[] = {
#embed "../../Resources/roles/family-and-systemic-psychotherapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_161[] = {
#embed "../../Resources/roles/financial-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_162[] = {
#embed "../../Resources/roles/fire-safety-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_163[] = {
#embed "../../Resources/roles/first-contact-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_164[] = {
#embed "../../Resources/roles/forensic-psychiatrist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_165[] = {
#embed "../../Resources/roles/forensic-psychologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_166[] = {
#embed "../../Resources/roles/foundation-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_167[] = {
#embed "../../Resources/roles/freedom-to-speak-up-guardian.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_168[] = {
#embed "../../Resources/roles/gardener-grounds-staff.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_169[] = {
#embed "../../Resources/roles/gastroenterologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_170[] = {
#embed "../../Resources/roles/gastrointestinal-physiologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_171[] = {
#embed "../../Resources/roles/general-adult-psychiatrist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_172[] = {
#embed "../../Resources/roles/general-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_173[] = {
#embed "../../Resources/roles/general-practice-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_174[] = {
#embed "../../Resources/roles/general-practice-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_175[] = {
#embed "../../Resources/roles/general-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_176[] = {
#embed "../../Resources/roles/general-surgeon.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_177[] = {
#embed "../../Resources/roles/genetic-genomic-counsellor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_178[] = {
#embed "../../Resources/roles/genomics-scientist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_179[] = {
#embed "../../Resources/roles/geriatrician.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_180[] = {
#embed "../../Resources/roles/gp-practice-administrator-care-navigator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_181[] = {
#embed "../../Resources/roles/gp-practice-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_182[] = {
#embed "../../Resources/roles/haematologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_183[] = {
#embed "../../Resources/roles/haematology-and-transfusion-science.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_184[] = {
#embed "../../Resources/roles/hart-paramedic.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_185[] = {
#embed "../../Resources/roles/health-and-safety-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_186[] = {
#embed "../../Resources/roles/health-and-wellbeing-coach.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_187[] = {
#embed "../../Resources/roles/health-informatics-project-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_188[] = {
#embed "../../Resources/roles/health-play-specialist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_189[] = {
#embed "../../Resources/roles/health-promotion-specialist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_190[] = {
#embed "../../Resources/roles/health-psychologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_191[] = {
#embed "../../Resources/roles/health-records-clerk.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_192[] = {
#embed "../../Resources/roles/health-records-team-leader.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_193[] = {
#embed "../../Resources/roles/health-service-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_194[] = {
#embed "../../Resources/roles/health-trainer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_195[] = {
#embed "../../Resources/roles/health-visitor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_196[] = {
#embed "../../Resources/roles/healthcare-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_197[] = {
#embed "../../Resources/roles/healthcare-librarian.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_198[] = {
#embed "../../Resources/roles/healthcare-science-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_199[] = {
#embed "../../Resources/roles/healthcare-science-associate.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_200[] = {
#embed "../../Resources/roles/healthcare-science-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_201[] = {
#embed "../../Resources/roles/hearing-aid-dispenser.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_202[] = {
#embed "../../Resources/roles/heart-failure-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_203[] = {
#embed "../../Resources/roles/high-intensity-therapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_204[] = {
#embed "../../Resources/roles/histocompatibility-and-immunogenetics.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_205[] = {
#embed "../../Resources/roles/histopathologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_206[] = {
#embed "../../Resources/roles/histopathology.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_207[] = {
#embed "../../Resources/roles/hospital-matron.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_208[] = {
#embed "../../Resources/roles/housekeeper.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_209[] = {
#embed "../../Resources/roles/human-resources-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_210[] = {
#embed "../../Resources/roles/human-resources-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_211[] = {
#embed "../../Resources/roles/imaging-with-ionising-radiation.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_212[] = {
#embed "../../Resources/roles/imaging-with-non-ionising-radiation.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_213[] = {
#embed "../../Resources/roles/immunology-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_214[] = {
#embed "../../Resources/roles/infection-prevention-and-control-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_215[] = {
#embed "../../Resources/roles/infectious-diseases-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_216[] = {
#embed "../../Resources/roles/information-analyst-information-management.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_217[] = {
#embed "../../Resources/roles/information-governance-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_218[] = {
#embed "../../Resources/roles/information-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_219[] = {
#embed "../../Resources/roles/intensive-care-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_220[] = {
#embed "../../Resources/roles/interpreter-translator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_221[] = {
#embed "../../Resources/roles/it-support-ict-staff.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_222[] = {
#embed "../../Resources/roles/laundry-linen-services-worker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_223[] = {
#embed "../../Resources/roles/learning-disability-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_224[] = {
#embed "../../Resources/roles/library-and-knowledge-services-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_225[] = {
#embed "../../Resources/roles/library-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_226[] = {
#embed "../../Resources/roles/mammography-associate.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_227[] = {
#embed "../../Resources/roles/maternity-support-worker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_228[] = {
#embed "../../Resources/roles/maxillofacial-prosthetist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_229[] = {
#embed "../../Resources/roles/mdt-coordinator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_230[] = {
#embed "../../Resources/roles/medical-examiner-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_231[] = {
#embed "../../Resources/roles/medical-illustrator-clinical-photographer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_232[] = {
#embed "../../Resources/roles/medical-laboratory-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_233[] = {
#embed "../../Resources/roles/medical-microbiologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_234[] = {
#embed "../../Resources/roles/medical-oncologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_235[] = {
#embed "../../Resources/roles/medical-ophthalmologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_236[] = {
#embed "../../Resources/roles/medical-physicist-radiotherapy-physics.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_237[] = {
#embed "../../Resources/roles/medical-psychotherapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_238[] = {
#embed "../../Resources/roles/medical-secretary.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_239[] = {
#embed "../../Resources/roles/mental-health-act-administrator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_240[] = {
#embed "../../Resources/roles/mental-health-and-wellbeing-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_241[] = {
#embed "../../Resources/roles/mental-health-liaison-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_242[] = {
#embed "../../Resources/roles/mental-health-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_243[] = {
#embed "../../Resources/roles/mental-health-support-worker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_244[] = {
#embed "../../Resources/roles/metabolic-medicine-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_245[] = {
#embed "../../Resources/roles/microbiology.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_246[] = {
#embed "../../Resources/roles/midwife.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_247[] = {
#embed "../../Resources/roles/music-therapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_248[] = {
#embed "../../Resources/roles/neonatal-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_249[] = {
#embed "../../Resources/roles/neurologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_250[] = {
#embed "../../Resources/roles/neurophysiologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_251[] = {
#embed "../../Resources/roles/neuropsychologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_252[] = {
#embed "../../Resources/roles/neurosurgeon.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_253[] = {
#embed "../../Resources/roles/newborn-hearing-screener.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_254[] = {
#embed "../../Resources/roles/nhs-111-health-advisor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_255[] = {
#embed "../../Resources/roles/nhs-chief-executive.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_256[] = {
#embed "../../Resources/roles/nhs-graduate-management-trainee.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_257[] = {
#embed "../../Resources/roles/nuclear-medicine-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_258[] = {
#embed "../../Resources/roles/nuclear-medicine-technologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_259[] = {
#embed "../../Resources/roles/nuclear-medicine.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_260[] = {
#embed "../../Resources/roles/nurse-consultant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_261[] = {
#embed "../../Resources/roles/nursery-nurse-and-nursery-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_262[] = {
#embed "../../Resources/roles/nursing-associate.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_263[] = {
#embed "../../Resources/roles/obstetrician-and-gynaecologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_264[] = {
#embed "../../Resources/roles/occupational-health-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_265[] = {
#embed "../../Resources/roles/occupational-medicine-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_266[] = {
#embed "../../Resources/roles/occupational-therapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_267[] = {
#embed "../../Resources/roles/occupational-therapy-support-worker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_268[] = {
#embed "../../Resources/roles/old-age-psychiatrist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_269[] = {
#embed "../../Resources/roles/operating-department-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_270[] = {
#embed "../../Resources/roles/ophthalmic-and-vision-scientist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_271[] = {
#embed "../../Resources/roles/ophthalmic-technician.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_272[] = {
#embed "../../Resources/roles/ophthalmologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_273[] = {
#embed "../../Resources/roles/optometrist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_274[] = {
#embed "../../Resources/roles/oral-and-maxillofacial-surgeon.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_275[] = {
#embed "../../Resources/roles/orthodontic-therapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_276[] = {
#embed "../../Resources/roles/orthopaedic-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_277[] = {
#embed "../../Resources/roles/orthoptist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_278[] = {
#embed "../../Resources/roles/osteopath.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_279[] = {
#embed "../../Resources/roles/paediatric-cardiologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_280[] = {
#embed "../../Resources/roles/paediatric-surgeon.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_281[] = {
#embed "../../Resources/roles/paediatrician.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_282[] = {
#embed "../../Resources/roles/painter-and-decorator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_283[] = {
#embed "../../Resources/roles/palliative-care-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_284[] = {
#embed "../../Resources/roles/palliative-care-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_285[] = {
#embed "../../Resources/roles/palliative-medicine-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_286[] = {
#embed "../../Resources/roles/paramedic.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_287[] = {
#embed "../../Resources/roles/pathologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_288[] = {
#embed "../../Resources/roles/patient-advice-and-liaison-service-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_289[] = {
#embed "../../Resources/roles/patient-pathway-coordinator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_290[] = {
#embed "../../Resources/roles/patient-record-and-coding-service-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_291[] = {
#embed "../../Resources/roles/patient-safety-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_292[] = {
#embed "../../Resources/roles/patient-transport-services-controller.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_293[] = {
#embed "../../Resources/roles/payroll-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_294[] = {
#embed "../../Resources/roles/peer-support-worker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_295[] = {
#embed "../../Resources/roles/performance-and-quality-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_296[] = {
#embed "../../Resources/roles/personal-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_297[] = {
#embed "../../Resources/roles/pharmacist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_298[] = {
#embed "../../Resources/roles/pharmacy-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_299[] = {
#embed "../../Resources/roles/pharmacy-technician.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_300[] = {
#embed "../../Resources/roles/phlebotomist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_301[] = {
#embed "../../Resources/roles/physician-associate.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_302[] = {
#embed "../../Resources/roles/physiotherapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_303[] = {
#embed "../../Resources/roles/physiotherapy-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_304[] = {
#embed "../../Resources/roles/plastic-surgeon.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_305[] = {
#embed "../../Resources/roles/plumber.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_306[] = {
#embed "../../Resources/roles/podiatric-surgeon.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_307[] = {
#embed "../../Resources/roles/podiatrist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_308[] = {
#embed "../../Resources/roles/podiatry-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_309[] = {
#embed "../../Resources/roles/porter.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_310[] = {
#embed "../../Resources/roles/practice-educator-nursing.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_311[] = {
#embed "../../Resources/roles/pre-operative-assessment-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_312[] = {
#embed "../../Resources/roles/prison-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_313[] = {
#embed "../../Resources/roles/procurement-purchasing-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_314[] = {
#embed "../../Resources/roles/project-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_315[] = {
#embed "../../Resources/roles/prosthetist-and-orthotist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_316[] = {
#embed "../../Resources/roles/psychiatrist-of-learning-disability.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_317[] = {
#embed "../../Resources/roles/psychiatrist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_318[] = {
#embed "../../Resources/roles/psychological-wellbeing-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_319[] = {
#embed "../../Resources/roles/psychotherapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_320[] = {
#embed "../../Resources/roles/public-health-academic.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_321[] = {
#embed "../../Resources/roles/public-health-and-commissioning-librarian.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_322[] = {
#embed "../../Resources/roles/public-health-consultant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_323[] = {
#embed "../../Resources/roles/public-health-knowledge-and-intelligence-professional.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_324[] = {
#embed "../../Resources/roles/public-health-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_325[] = {
#embed "../../Resources/roles/public-health-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_326[] = {
#embed "../../Resources/roles/public-health-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_327[] = {
#embed "../../Resources/roles/public-health-scientist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_328[] = {
#embed "../../Resources/roles/purchasing-and-contract-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_329[] = {
#embed "../../Resources/roles/radiation-safety.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_330[] = {
#embed "../../Resources/roles/radiography-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_331[] = {
#embed "../../Resources/roles/radiopharmacy.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_332[] = {
#embed "../../Resources/roles/receptionist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_333[] = {
#embed "../../Resources/roles/recovery-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_334[] = {
#embed "../../Resources/roles/recruitment-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_335[] = {
#embed "../../Resources/roles/rehabilitation-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_336[] = {
#embed "../../Resources/roles/rehabilitation-engineering.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_337[] = {
#embed "../../Resources/roles/rehabilitation-medicine-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_338[] = {
#embed "../../Resources/roles/renal-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_339[] = {
#embed "../../Resources/roles/renal-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_340[] = {
#embed "../../Resources/roles/renal-technologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_341[] = {
#embed "../../Resources/roles/reproductive-science-and-andrology.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_342[] = {
#embed "../../Resources/roles/respiratory-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_343[] = {
#embed "../../Resources/roles/respiratory-physician.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_344[] = {
#embed "../../Resources/roles/respiratory-physiologist-respiratory-and-sleep-sciences.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_345[] = {
#embed "../../Resources/roles/rheumatologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_346[] = {
#embed "../../Resources/roles/rota-coordinator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_347[] = {
#embed "../../Resources/roles/sact-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_348[] = {
#embed "../../Resources/roles/safeguarding-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_349[] = {
#embed "../../Resources/roles/sas-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_350[] = {
#embed "../../Resources/roles/school-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_351[] = {
#embed "../../Resources/roles/security-officer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_352[] = {
#embed "../../Resources/roles/senior-clinical-coder.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_353[] = {
#embed "../../Resources/roles/senior-library-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_354[] = {
#embed "../../Resources/roles/service-manager-operational-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_355[] = {
#embed "../../Resources/roles/sexual-health-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_356[] = {
#embed "../../Resources/roles/sexual-health-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_357[] = {
#embed "../../Resources/roles/social-prescribing-link-worker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_358[] = {
#embed "../../Resources/roles/social-worker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_359[] = {
#embed "../../Resources/roles/sonographer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_360[] = {
#embed "../../Resources/roles/specialist-paramedic.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_361[] = {
#embed "../../Resources/roles/speech-and-language-therapist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_362[] = {
#embed "../../Resources/roles/speech-and-language-therapy-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_363[] = {
#embed "../../Resources/roles/sport-and-exercise-medicine-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_364[] = {
#embed "../../Resources/roles/sterile-services-technician-decontamination.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_365[] = {
#embed "../../Resources/roles/stoma-care-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_366[] = {
#embed "../../Resources/roles/stores-and-distribution-materials-management-assistant.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_367[] = {
#embed "../../Resources/roles/strategic-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_368[] = {
#embed "../../Resources/roles/stroke-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_369[] = {
#embed "../../Resources/roles/support-time-and-recovery-worker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_370[] = {
#embed "../../Resources/roles/surgeon.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_371[] = {
#embed "../../Resources/roles/surgical-care-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_372[] = {
#embed "../../Resources/roles/sustainability-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_373[] = {
#embed "../../Resources/roles/switchboard-operator-telephonist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_374[] = {
#embed "../../Resources/roles/theatre-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_375[] = {
#embed "../../Resources/roles/theatre-support-worker.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_376[] = {
#embed "../../Resources/roles/therapeutic-radiographer.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_377[] = {
#embed "../../Resources/roles/tiler.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_378[] = {
#embed "../../Resources/roles/tissue-banking.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_379[] = {
#embed "../../Resources/roles/tissue-viability-nurse.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_380[] = {
#embed "../../Resources/roles/tradesperson-estates.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_381[] = {
#embed "../../Resources/roles/trauma-and-orthopaedic-surgeon.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_382[] = {
#embed "../../Resources/roles/tropical-medicine-doctor.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_383[] = {
#embed "../../Resources/roles/urodynamic-science.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_384[] = {
#embed "../../Resources/roles/urologist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_385[] = {
#embed "../../Resources/roles/vaccinator.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_386[] = {
#embed "../../Resources/roles/vascular-scientist.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_387[] = {
#embed "../../Resources/roles/vascular-surgeon.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_388[] = {
#embed "../../Resources/roles/volunteer-services-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_389[] = {
#embed "../../Resources/roles/ward-clerk.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_390[] = {
#embed "../../Resources/roles/ward-manager.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_391[] = {
#embed "../../Resources/roles/window-cleaner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_392[] = {
#embed "../../Resources/roles/youth-intensive-psychological-practitioner.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_393[] = {
#embed "../../Resources/rules.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_394[] = {
#embed "../../Resources/skills.json" suffix(, 0) if_empty(0)
};

static const unsigned char file_395[] = {
#embed "../../Resources/vacancies/support-time-and-recovery-worker.json" suffix(, 0) if_empty(0)
};

static const struct bundled_file files[] = {
  {"areas.json", file_0, sizeof file_0 - 1},
  {"building-blocks.json", file_1, sizeof file_1 - 1},
  {"everyday-words.json", file_2, sizeof file_2 - 1},
  {"glossary.json", file_3, sizeof file_3 - 1},
  {"guides/after-the-offer.json", file_4, sizeof file_4 - 1},
  {"guides/checks-and-starting.json", file_5, sizeof file_5 - 1},
  {"guides/coming-back.json", file_6, sizeof file_6 - 1},
  {"guides/for-advisers.json", file_7, sizeof file_7 - 1},
  {"guides/from-overseas-registers.json", file_8, sizeof file_8 - 1},
  {"guides/from-overseas-visa.json", file_9, sizeof file_9 - 1},
  {"guides/health-and-disability.json", file_10, sizeof file_10 - 1},
  {"guides/how-to-apply.json", file_11, sizeof file_11 - 1},
  {"guides/interview.json", file_12, sizeof file_12 - 1},
  {"guides/leaving-benefits.json", file_13, sizeof file_13 - 1},
  {"guides/nations.json", file_14, sizeof file_14 - 1},
  {"guides/no-qualifications.json", file_15, sizeof file_15 - 1},
  {"guides/pay-explained.json", file_16, sizeof file_16 - 1},
  {"guides/paying-for-study.json", file_17, sizeof file_17 - 1},
  {"guides/school-and-sixth-form.json", file_18, sizeof file_18 - 1},
  {"guides/working-life.json", file_19, sizeof file_19 - 1},
  {"hard-words.json", file_20, sizeof file_20 - 1},
  {"pay-rules/england-2026-27.json", file_21, sizeof file_21 - 1},
  {"pay/afc-england-2024-25.json", file_22, sizeof file_22 - 1},
  {"pay/afc-england-2025-26.json", file_23, sizeof file_23 - 1},
  {"pay/afc-england-2026-27.json", file_24, sizeof file_24 - 1},
  {"places/aliases.csv", file_25, sizeof file_25 - 1},
  {"places/areas.csv", file_26, sizeof file_26 - 1},
  {"places/outcodes.csv", file_27, sizeof file_27 - 1},
  {"places/sectors.csv", file_28, sizeof file_28 - 1},
  {"places/towns.csv", file_29, sizeof file_29 - 1},
  {"roles/aaa-screening-technician.json", file_30, sizeof file_30 - 1},
  {"roles/accountant-finance-staff.json", file_31, sizeof file_31 - 1},
  {"roles/activity-coordinator.json", file_32, sizeof file_32 - 1},
  {"roles/acute-medicine-doctor.json", file_33, sizeof file_33 - 1},
  {"roles/administrator-clerical-assistant.json", file_34, sizeof file_34 - 1},
  {"roles/adult-nurse.json", file_35, sizeof file_35 - 1},
  {"roles/advanced-clinical-practitioner.json", file_36, sizeof file_36 - 1},
  {"roles/advanced-critical-care-practitioner.json", file_37, sizeof file_37 - 1},
  {"roles/allergist.json", file_38, sizeof file_38 - 1},
  {"roles/ambulance-care-assistant.json", file_39, sizeof file_39 - 1},
  {"roles/ambulance-technician.json", file_40, sizeof file_40 - 1},
  {"roles/anaesthesia-associate.json", file_41, sizeof file_41 - 1},
  {"roles/anaesthetist.json", file_42, sizeof file_42 - 1},
  {"roles/analytical-toxicology.json", file_43, sizeof file_43 - 1},
  {"roles/anatomical-pathology-technologist.json", file_44, sizeof file_44 - 1},
  {"roles/approved-mental-health-professional.json", file_45, sizeof file_45 - 1},
  {"roles/architect.json", file_46, sizeof file_46 - 1},
  {"roles/art-therapist.json", file_47, sizeof file_47 - 1},
  {"roles/assistant-practitioner.json", file_48, sizeof file_48 - 1},
  {"roles/assistant-psychologist.json", file_49, sizeof file_49 - 1},
  {"roles/audio-visual-staff.json", file_50, sizeof file_50 - 1},
  {"roles/audiologist.json", file_51, sizeof file_51 - 1},
  {"roles/audiovestibular-medicine-doctor.json", file_52, sizeof file_52 - 1},
  {"roles/aviation-and-space-medicine-doctor.json", file_53, sizeof file_53 - 1},
  {"roles/bereavement-officer.json", file_54, sizeof file_54 - 1},
  {"roles/biomedical-scientist.json", file_55, sizeof file_55 - 1},
  {"roles/booking-clerk-appointments-clerk.json", file_56, sizeof file_56 - 1},
  {"roles/bricklayer.json", file_57, sizeof file_57 - 1},
  {"roles/building-services-engineer.json", file_58, sizeof file_58 - 1},
  {"roles/business-analyst.json", file_59, sizeof file_59 - 1},
  {"roles/cancer-care-navigator.json", file_60, sizeof file_60 - 1},
  {"roles/cancer-genomics.json", file_61, sizeof file_61 - 1},
  {"roles/cardiac-physiologist-cardiac-sciences.json", file_62, sizeof file_62 - 1},
  {"roles/cardiologist.json", file_63, sizeof file_63 - 1},
  {"roles/cardiothoracic-surgeon.json", file_64, sizeof file_64 - 1},
  {"roles/care-coordinator.json", file_65, sizeof file_65 - 1},
  {"roles/care-support-worker-community.json", file_66, sizeof file_66 - 1},
  {"roles/caretaker.json", file_67, sizeof file_67 - 1},
  {"roles/carpenter-joiner.json", file_68, sizeof file_68 - 1},
  {"roles/catering-assistant.json", file_69, sizeof file_69 - 1},
  {"roles/catering-manager.json", file_70, sizeof file_70 - 1},
  {"roles/chaplain.json", file_71, sizeof file_71 - 1},
  {"roles/chemical-pathologist.json", file_72, sizeof file_72 - 1},
  {"roles/child-and-adolescent-psychiatrist.json", file_73, sizeof file_73 - 1},
  {"roles/child-and-adolescent-psychotherapist.json", file_74, sizeof file_74 - 1},
  {"roles/childrens-nurse.json", file_75, sizeof file_75 - 1},
  {"roles/childrens-wellbeing-practitioner.json", file_76, sizeof file_76 - 1},
  {"roles/clinical-academic-doctor.json", file_77, sizeof file_77 - 1},
  {"roles/clinical-associate-in-psychology.json", file_78, sizeof file_78 - 1},
  {"roles/clinical-audit-facilitator.json", file_79, sizeof file_79 - 1},
  {"roles/clinical-biochemistry.json", file_80, sizeof file_80 - 1},
  {"roles/clinical-bioinformatics-genomics.json", file_81, sizeof file_81 - 1},
  {"roles/clinical-bioinformatics-health-informatics.json", file_82, sizeof file_82 - 1},
  {"roles/clinical-bioinformatics-physical-sciences.json", file_83, sizeof file_83 - 1},
  {"roles/clinical-coder.json", file_84, sizeof file_84 - 1},
  {"roles/clinical-dental-technician.json", file_85, sizeof file_85 - 1},
  {"roles/clinical-embryologist.json", file_86, sizeof file_86 - 1},
  {"roles/clinical-engineer-medical-engineering-technician.json", file_87, sizeof file_87 - 1},
  {"roles/clinical-engineering.json", file_88, sizeof file_88 - 1},
  {"roles/clinical-geneticist.json", file_89, sizeof file_89 - 1},
  {"roles/clinical-immunology.json", file_90, sizeof file_90 - 1},
  {"roles/clinical-informatics-officer.json", file_91, sizeof file_91 - 1},
  {"roles/clinical-manager.json", file_92, sizeof file_92 - 1},
  {"roles/clinical-neurophysiology-doctor.json", file_93, sizeof file_93 - 1},
  {"roles/clinical-nurse-specialist.json", file_94, sizeof file_94 - 1},
  {"roles/clinical-oncologist.json", file_95, sizeof file_95 - 1},
  {"roles/clinical-perfusion-scientist.json", file_96, sizeof file_96 - 1},
  {"roles/clinical-pharmaceutical-science.json", file_97, sizeof file_97 - 1},
  {"roles/clinical-pharmacologist.json", file_98, sizeof file_98 - 1},
  {"roles/clinical-psychologist.json", file_99, sizeof file_99 - 1},
  {"roles/clinical-radiologist.json", file_100, sizeof file_100 - 1},
  {"roles/clinical-research-nurse.json", file_101, sizeof file_101 - 1},
  {"roles/clinical-safety-officer.json", file_102, sizeof file_102 - 1},
  {"roles/clinical-scientist-stp.json", file_103, sizeof file_103 - 1},
  {"roles/clinical-site-manager.json", file_104, sizeof file_104 - 1},
  {"roles/clinical-trials-coordinator.json", file_105, sizeof file_105 - 1},
  {"roles/cognitive-behavioural-therapist.json", file_106, sizeof file_106 - 1},
  {"roles/communications-and-corporate-affairs-manager.json", file_107, sizeof file_107 - 1},
  {"roles/communications-officer-manager.json", file_108, sizeof file_108 - 1},
  {"roles/community-childrens-nurse.json", file_109, sizeof file_109 - 1},
  {"roles/community-matron.json", file_110, sizeof file_110 - 1},
  {"roles/community-mental-health-nurse.json", file_111, sizeof file_111 - 1},
  {"roles/community-sexual-and-reproductive-health-doctor.json", file_112, sizeof file_112 - 1},
  {"roles/complaints-officer.json", file_113, sizeof file_113 - 1},
  {"roles/complementary-therapist.json", file_114, sizeof file_114 - 1},
  {"roles/cook-chef.json", file_115, sizeof file_115 - 1},
  {"roles/counselling-psychologist.json", file_116, sizeof file_116 - 1},
  {"roles/counsellor.json", file_117, sizeof file_117 - 1},
  {"roles/critical-care-nurse.json", file_118, sizeof file_118 - 1},
  {"roles/critical-care-scientist.json", file_119, sizeof file_119 - 1},
  {"roles/cyber-security-analyst.json", file_120, sizeof file_120 - 1},
  {"roles/cytopathology-cervical-screening-scientist.json", file_121, sizeof file_121 - 1},
  {"roles/dental-hygienist.json", file_122, sizeof file_122 - 1},
  {"roles/dental-nurse.json", file_123, sizeof file_123 - 1},
  {"roles/dental-technician.json", file_124, sizeof file_124 - 1},
  {"roles/dental-therapist.json", file_125, sizeof file_125 - 1},
  {"roles/dentist.json", file_126, sizeof file_126 - 1},
  {"roles/dermatologist.json", file_127, sizeof file_127 - 1},
  {"roles/diabetes-specialist-nurse.json", file_128, sizeof file_128 - 1},
  {"roles/diabetic-eye-screener.json", file_129, sizeof file_129 - 1},
  {"roles/diagnostic-radiographer.json", file_130, sizeof file_130 - 1},
  {"roles/dietetic-assistant.json", file_131, sizeof file_131 - 1},
  {"roles/dietitian.json", file_132, sizeof file_132 - 1},
  {"roles/director-of-public-health.json", file_133, sizeof file_133 - 1},
  {"roles/discharge-coordinator.json", file_134, sizeof file_134 - 1},
  {"roles/dispensing-optician.json", file_135, sizeof file_135 - 1},
  {"roles/district-nurse.json", file_136, sizeof file_136 - 1},
  {"roles/domestic-assistant-cleaner.json", file_137, sizeof file_137 - 1},
  {"roles/domestic-services-supervisor-manager.json", file_138, sizeof file_138 - 1},
  {"roles/donor-carer.json", file_139, sizeof file_139 - 1},
  {"roles/dramatherapist.json", file_140, sizeof file_140 - 1},
  {"roles/driver.json", file_141, sizeof file_141 - 1},
  {"roles/drug-and-alcohol-worker.json", file_142, sizeof file_142 - 1},
  {"roles/ear-nose-and-throat-surgeon.json", file_143, sizeof file_143 - 1},
  {"roles/education-mental-health-practitioner.json", file_144, sizeof file_144 - 1},
  {"roles/electrician.json", file_145, sizeof file_145 - 1},
  {"roles/emergency-care-assistant.json", file_146, sizeof file_146 - 1},
  {"roles/emergency-medical-dispatcher.json", file_147, sizeof file_147 - 1},
  {"roles/emergency-medicine-doctor.json", file_148, sizeof file_148 - 1},
  {"roles/emergency-nurse.json", file_149, sizeof file_149 - 1},
  {"roles/employment-specialist.json", file_150, sizeof file_150 - 1},
  {"roles/endocrinologist.json", file_151, sizeof file_151 - 1},
  {"roles/endoscopy-nurse.json", file_152, sizeof file_152 - 1},
  {"roles/environmental-health-practitioner.json", file_153, sizeof file_153 - 1},
  {"roles/epidemiologist.json", file_154, sizeof file_154 - 1},
  {"roles/equality-diversity-and-inclusion-officer.json", file_155, sizeof file_155 - 1},
  {"roles/estates-and-facilities-manager.json", file_156, sizeof file_156 - 1},
  {"roles/estates-manager.json", file_157, sizeof file_157 - 1},
  {"roles/estates-officer.json", file_158, sizeof file_158 - 1},
  {"roles/estates-support-worker-maintenance-assistant.json", file_159, sizeof file_159 - 1},
  {"roles/family-and-systemic-psychotherapist.json", file_160, sizeof file_160 - 1},
  {"roles/financial-manager.json", file_161, sizeof file_161 - 1},
  {"roles/fire-safety-officer.json", file_162, sizeof file_162 - 1},
  {"roles/first-contact-practitioner.json", file_163, sizeof file_163 - 1},
  {"roles/forensic-psychiatrist.json", file_164, sizeof file_164 - 1},
  {"roles/forensic-psychologist.json", file_165, sizeof file_165 - 1},
  {"roles/foundation-doctor.json", file_166, sizeof file_166 - 1},
  {"roles/freedom-to-speak-up-guardian.json", file_167, sizeof file_167 - 1},
  {"roles/gardener-grounds-staff.json", file_168, sizeof file_168 - 1},
  {"roles/gastroenterologist.json", file_169, sizeof file_169 - 1},
  {"roles/gastrointestinal-physiologist.json", file_170, sizeof file_170 - 1},
  {"roles/general-adult-psychiatrist.json", file_171, sizeof file_171 - 1},
  {"roles/general-manager.json", file_172, sizeof file_172 - 1},
  {"roles/general-practice-assistant.json", file_173, sizeof file_173 - 1},
  {"roles/general-practice-nurse.json", file_174, sizeof file_174 - 1},
  {"roles/general-practitioner.json", file_175, sizeof file_175 - 1},
  {"roles/general-surgeon.json", file_176, sizeof file_176 - 1},
  {"roles/genetic-genomic-counsellor.json", file_177, sizeof file_177 - 1},
  {"roles/genomics-scientist.json", file_178, sizeof file_178 - 1},
  {"roles/geriatrician.json", file_179, sizeof file_179 - 1},
  {"roles/gp-practice-administrator-care-navigator.json", file_180, sizeof file_180 - 1},
  {"roles/gp-practice-manager.json", file_181, sizeof file_181 - 1},
  {"roles/haematologist.json", file_182, sizeof file_182 - 1},
  {"roles/haematology-and-transfusion-science.json", file_183, sizeof file_183 - 1},
  {"roles/hart-paramedic.json", file_184, sizeof file_184 - 1},
  {"roles/health-and-safety-officer.json", file_185, sizeof file_185 - 1},
  {"roles/health-and-wellbeing-coach.json", file_186, sizeof file_186 - 1},
  {"roles/health-informatics-project-manager.json", file_187, sizeof file_187 - 1},
  {"roles/health-play-specialist.json", file_188, sizeof file_188 - 1},
  {"roles/health-promotion-specialist.json", file_189, sizeof file_189 - 1},
  {"roles/health-psychologist.json", file_190, sizeof file_190 - 1},
  {"roles/health-records-clerk.json", file_191, sizeof file_191 - 1},
  {"roles/health-records-team-leader.json", file_192, sizeof file_192 - 1},
  {"roles/health-service-manager.json", file_193, sizeof file_193 - 1},
  {"roles/health-trainer.json", file_194, sizeof file_194 - 1},
  {"roles/health-visitor.json", file_195, sizeof file_195 - 1},
  {"roles/healthcare-assistant.json", file_196, sizeof file_196 - 1},
  {"roles/healthcare-librarian.json", file_197, sizeof file_197 - 1},
  {"roles/healthcare-science-assistant.json", file_198, sizeof file_198 - 1},
  {"roles/healthcare-science-associate.json", file_199, sizeof file_199 - 1},
  {"roles/healthcare-science-practitioner.json", file_200, sizeof file_200 - 1},
  {"roles/hearing-aid-dispenser.json", file_201, sizeof file_201 - 1},
  {"roles/heart-failure-nurse.json", file_202, sizeof file_202 - 1},
  {"roles/high-intensity-therapist.json", file_203, sizeof file_203 - 1},
  {"roles/histocompatibility-and-immunogenetics.json", file_204, sizeof file_204 - 1},
  {"roles/histopathologist.json", file_205, sizeof file_205 - 1},
  {"roles/histopathology.json", file_206, sizeof file_206 - 1},
  {"roles/hospital-matron.json", file_207, sizeof file_207 - 1},
  {"roles/housekeeper.json", file_208, sizeof file_208 - 1},
  {"roles/human-resources-manager.json", file_209, sizeof file_209 - 1},
  {"roles/human-resources-officer.json", file_210, sizeof file_210 - 1},
  {"roles/imaging-with-ionising-radiation.json", file_211, sizeof file_211 - 1},
  {"roles/imaging-with-non-ionising-radiation.json", file_212, sizeof file_212 - 1},
  {"roles/immunology-doctor.json", file_213, sizeof file_213 - 1},
  {"roles/infection-prevention-and-control-nurse.json", file_214, sizeof file_214 - 1},
  {"roles/infectious-diseases-doctor.json", file_215, sizeof file_215 - 1},
  {"roles/information-analyst-information-management.json", file_216, sizeof file_216 - 1},
  {"roles/information-governance-officer.json", file_217, sizeof file_217 - 1},
  {"roles/information-manager.json", file_218, sizeof file_218 - 1},
  {"roles/intensive-care-doctor.json", file_219, sizeof file_219 - 1},
  {"roles/interpreter-translator.json", file_220, sizeof file_220 - 1},
  {"roles/it-support-ict-staff.json", file_221, sizeof file_221 - 1},
  {"roles/laundry-linen-services-worker.json", file_222, sizeof file_222 - 1},
  {"roles/learning-disability-nurse.json", file_223, sizeof file_223 - 1},
  {"roles/library-and-knowledge-services-manager.json", file_224, sizeof file_224 - 1},
  {"roles/library-assistant.json", file_225, sizeof file_225 - 1},
  {"roles/mammography-associate.json", file_226, sizeof file_226 - 1},
  {"roles/maternity-support-worker.json", file_227, sizeof file_227 - 1},
  {"roles/maxillofacial-prosthetist.json", file_228, sizeof file_228 - 1},
  {"roles/mdt-coordinator.json", file_229, sizeof file_229 - 1},
  {"roles/medical-examiner-officer.json", file_230, sizeof file_230 - 1},
  {"roles/medical-illustrator-clinical-photographer.json", file_231, sizeof file_231 - 1},
  {"roles/medical-laboratory-assistant.json", file_232, sizeof file_232 - 1},
  {"roles/medical-microbiologist.json", file_233, sizeof file_233 - 1},
  {"roles/medical-oncologist.json", file_234, sizeof file_234 - 1},
  {"roles/medical-ophthalmologist.json", file_235, sizeof file_235 - 1},
  {"roles/medical-physicist-radiotherapy-physics.json", file_236, sizeof file_236 - 1},
  {"roles/medical-psychotherapist.json", file_237, sizeof file_237 - 1},
  {"roles/medical-secretary.json", file_238, sizeof file_238 - 1},
  {"roles/mental-health-act-administrator.json", file_239, sizeof file_239 - 1},
  {"roles/mental-health-and-wellbeing-practitioner.json", file_240, sizeof file_240 - 1},
  {"roles/mental-health-liaison-nurse.json", file_241, sizeof file_241 - 1},
  {"roles/mental-health-nurse.json", file_242, sizeof file_242 - 1},
  {"roles/mental-health-support-worker.json", file_243, sizeof file_243 - 1},
  {"roles/metabolic-medicine-doctor.json", file_244, sizeof file_244 - 1},
  {"roles/microbiology.json", file_245, sizeof file_245 - 1},
  {"roles/midwife.json", file_246, sizeof file_246 - 1},
  {"roles/music-therapist.json", file_247, sizeof file_247 - 1},
  {"roles/neonatal-nurse.json", file_248, sizeof file_248 - 1},
  {"roles/neurologist.json", file_249, sizeof file_249 - 1},
  {"roles/neurophysiologist.json", file_250, sizeof file_250 - 1},
  {"roles/neuropsychologist.json", file_251, sizeof file_251 - 1},
  {"roles/neurosurgeon.json", file_252, sizeof file_252 - 1},
  {"roles/newborn-hearing-screener.json", file_253, sizeof file_253 - 1},
  {"roles/nhs-111-health-advisor.json", file_254, sizeof file_254 - 1},
  {"roles/nhs-chief-executive.json", file_255, sizeof file_255 - 1},
  {"roles/nhs-graduate-management-trainee.json", file_256, sizeof file_256 - 1},
  {"roles/nuclear-medicine-doctor.json", file_257, sizeof file_257 - 1},
  {"roles/nuclear-medicine-technologist.json", file_258, sizeof file_258 - 1},
  {"roles/nuclear-medicine.json", file_259, sizeof file_259 - 1},
  {"roles/nurse-consultant.json", file_260, sizeof file_260 - 1},
  {"roles/nursery-nurse-and-nursery-assistant.json", file_261, sizeof file_261 - 1},
  {"roles/nursing-associate.json", file_262, sizeof file_262 - 1},
  {"roles/obstetrician-and-gynaecologist.json", file_263, sizeof file_263 - 1},
  {"roles/occupational-health-nurse.json", file_264, sizeof file_264 - 1},
  {"roles/occupational-medicine-doctor.json", file_265, sizeof file_265 - 1},
  {"roles/occupational-therapist.json", file_266, sizeof file_266 - 1},
  {"roles/occupational-therapy-support-worker.json", file_267, sizeof file_267 - 1},
  {"roles/old-age-psychiatrist.json", file_268, sizeof file_268 - 1},
  {"roles/operating-department-practitioner.json", file_269, sizeof file_269 - 1},
  {"roles/ophthalmic-and-vision-scientist.json", file_270, sizeof file_270 - 1},
  {"roles/ophthalmic-technician.json", file_271, sizeof file_271 - 1},
  {"roles/ophthalmologist.json", file_272, sizeof file_272 - 1},
  {"roles/optometrist.json", file_273, sizeof file_273 - 1},
  {"roles/oral-and-maxillofacial-surgeon.json", file_274, sizeof file_274 - 1},
  {"roles/orthodontic-therapist.json", file_275, sizeof file_275 - 1},
  {"roles/orthopaedic-practitioner.json", file_276, sizeof file_276 - 1},
  {"roles/orthoptist.json", file_277, sizeof file_277 - 1},
  {"roles/osteopath.json", file_278, sizeof file_278 - 1},
  {"roles/paediatric-cardiologist.json", file_279, sizeof file_279 - 1},
  {"roles/paediatric-surgeon.json", file_280, sizeof file_280 - 1},
  {"roles/paediatrician.json", file_281, sizeof file_281 - 1},
  {"roles/painter-and-decorator.json", file_282, sizeof file_282 - 1},
  {"roles/palliative-care-assistant.json", file_283, sizeof file_283 - 1},
  {"roles/palliative-care-nurse.json", file_284, sizeof file_284 - 1},
  {"roles/palliative-medicine-doctor.json", file_285, sizeof file_285 - 1},
  {"roles/paramedic.json", file_286, sizeof file_286 - 1},
  {"roles/pathologist.json", file_287, sizeof file_287 - 1},
  {"roles/patient-advice-and-liaison-service-officer.json", file_288, sizeof file_288 - 1},
  {"roles/patient-pathway-coordinator.json", file_289, sizeof file_289 - 1},
  {"roles/patient-record-and-coding-service-manager.json", file_290, sizeof file_290 - 1},
  {"roles/patient-safety-manager.json", file_291, sizeof file_291 - 1},
  {"roles/patient-transport-services-controller.json", file_292, sizeof file_292 - 1},
  {"roles/payroll-officer.json", file_293, sizeof file_293 - 1},
  {"roles/peer-support-worker.json", file_294, sizeof file_294 - 1},
  {"roles/performance-and-quality-manager.json", file_295, sizeof file_295 - 1},
  {"roles/personal-assistant.json", file_296, sizeof file_296 - 1},
  {"roles/pharmacist.json", file_297, sizeof file_297 - 1},
  {"roles/pharmacy-assistant.json", file_298, sizeof file_298 - 1},
  {"roles/pharmacy-technician.json", file_299, sizeof file_299 - 1},
  {"roles/phlebotomist.json", file_300, sizeof file_300 - 1},
  {"roles/physician-associate.json", file_301, sizeof file_301 - 1},
  {"roles/physiotherapist.json", file_302, sizeof file_302 - 1},
  {"roles/physiotherapy-assistant.json", file_303, sizeof file_303 - 1},
  {"roles/plastic-surgeon.json", file_304, sizeof file_304 - 1},
  {"roles/plumber.json", file_305, sizeof file_305 - 1},
  {"roles/podiatric-surgeon.json", file_306, sizeof file_306 - 1},
  {"roles/podiatrist.json", file_307, sizeof file_307 - 1},
  {"roles/podiatry-assistant.json", file_308, sizeof file_308 - 1},
  {"roles/porter.json", file_309, sizeof file_309 - 1},
  {"roles/practice-educator-nursing.json", file_310, sizeof file_310 - 1},
  {"roles/pre-operative-assessment-nurse.json", file_311, sizeof file_311 - 1},
  {"roles/prison-nurse.json", file_312, sizeof file_312 - 1},
  {"roles/procurement-purchasing-officer.json", file_313, sizeof file_313 - 1},
  {"roles/project-manager.json", file_314, sizeof file_314 - 1},
  {"roles/prosthetist-and-orthotist.json", file_315, sizeof file_315 - 1},
  {"roles/psychiatrist-of-learning-disability.json", file_316, sizeof file_316 - 1},
  {"roles/psychiatrist.json", file_317, sizeof file_317 - 1},
  {"roles/psychological-wellbeing-practitioner.json", file_318, sizeof file_318 - 1},
  {"roles/psychotherapist.json", file_319, sizeof file_319 - 1},
  {"roles/public-health-academic.json", file_320, sizeof file_320 - 1},
  {"roles/public-health-and-commissioning-librarian.json", file_321, sizeof file_321 - 1},
  {"roles/public-health-consultant.json", file_322, sizeof file_322 - 1},
  {"roles/public-health-knowledge-and-intelligence-professional.json", file_323, sizeof file_323 - 1},
  {"roles/public-health-manager.json", file_324, sizeof file_324 - 1},
  {"roles/public-health-nurse.json", file_325, sizeof file_325 - 1},
  {"roles/public-health-practitioner.json", file_326, sizeof file_326 - 1},
  {"roles/public-health-scientist.json", file_327, sizeof file_327 - 1},
  {"roles/purchasing-and-contract-manager.json", file_328, sizeof file_328 - 1},
  {"roles/radiation-safety.json", file_329, sizeof file_329 - 1},
  {"roles/radiography-assistant.json", file_330, sizeof file_330 - 1},
  {"roles/radiopharmacy.json", file_331, sizeof file_331 - 1},
  {"roles/receptionist.json", file_332, sizeof file_332 - 1},
  {"roles/recovery-nurse.json", file_333, sizeof file_333 - 1},
  {"roles/recruitment-officer.json", file_334, sizeof file_334 - 1},
  {"roles/rehabilitation-assistant.json", file_335, sizeof file_335 - 1},
  {"roles/rehabilitation-engineering.json", file_336, sizeof file_336 - 1},
  {"roles/rehabilitation-medicine-doctor.json", file_337, sizeof file_337 - 1},
  {"roles/renal-doctor.json", file_338, sizeof file_338 - 1},
  {"roles/renal-nurse.json", file_339, sizeof file_339 - 1},
  {"roles/renal-technologist.json", file_340, sizeof file_340 - 1},
  {"roles/reproductive-science-and-andrology.json", file_341, sizeof file_341 - 1},
  {"roles/respiratory-nurse.json", file_342, sizeof file_342 - 1},
  {"roles/respiratory-physician.json", file_343, sizeof file_343 - 1},
  {"roles/respiratory-physiologist-respiratory-and-sleep-sciences.json", file_344, sizeof file_344 - 1},
  {"roles/rheumatologist.json", file_345, sizeof file_345 - 1},
  {"roles/rota-coordinator.json", file_346, sizeof file_346 - 1},
  {"roles/sact-nurse.json", file_347, sizeof file_347 - 1},
  {"roles/safeguarding-nurse.json", file_348, sizeof file_348 - 1},
  {"roles/sas-doctor.json", file_349, sizeof file_349 - 1},
  {"roles/school-nurse.json", file_350, sizeof file_350 - 1},
  {"roles/security-officer.json", file_351, sizeof file_351 - 1},
  {"roles/senior-clinical-coder.json", file_352, sizeof file_352 - 1},
  {"roles/senior-library-assistant.json", file_353, sizeof file_353 - 1},
  {"roles/service-manager-operational-manager.json", file_354, sizeof file_354 - 1},
  {"roles/sexual-health-doctor.json", file_355, sizeof file_355 - 1},
  {"roles/sexual-health-nurse.json", file_356, sizeof file_356 - 1},
  {"roles/social-prescribing-link-worker.json", file_357, sizeof file_357 - 1},
  {"roles/social-worker.json", file_358, sizeof file_358 - 1},
  {"roles/sonographer.json", file_359, sizeof file_359 - 1},
  {"roles/specialist-paramedic.json", file_360, sizeof file_360 - 1},
  {"roles/speech-and-language-therapist.json", file_361, sizeof file_361 - 1},
  {"roles/speech-and-language-therapy-assistant.json", file_362, sizeof file_362 - 1},
  {"roles/sport-and-exercise-medicine-doctor.json", file_363, sizeof file_363 - 1},
  {"roles/sterile-services-technician-decontamination.json", file_364, sizeof file_364 - 1},
  {"roles/stoma-care-nurse.json", file_365, sizeof file_365 - 1},
  {"roles/stores-and-distribution-materials-management-assistant.json", file_366, sizeof file_366 - 1},
  {"roles/strategic-manager.json", file_367, sizeof file_367 - 1},
  {"roles/stroke-doctor.json", file_368, sizeof file_368 - 1},
  {"roles/support-time-and-recovery-worker.json", file_369, sizeof file_369 - 1},
  {"roles/surgeon.json", file_370, sizeof file_370 - 1},
  {"roles/surgical-care-practitioner.json", file_371, sizeof file_371 - 1},
  {"roles/sustainability-manager.json", file_372, sizeof file_372 - 1},
  {"roles/switchboard-operator-telephonist.json", file_373, sizeof file_373 - 1},
  {"roles/theatre-nurse.json", file_374, sizeof file_374 - 1},
  {"roles/theatre-support-worker.json", file_375, sizeof file_375 - 1},
  {"roles/therapeutic-radiographer.json", file_376, sizeof file_376 - 1},
  {"roles/tiler.json", file_377, sizeof file_377 - 1},
  {"roles/tissue-banking.json", file_378, sizeof file_378 - 1},
  {"roles/tissue-viability-nurse.json", file_379, sizeof file_379 - 1},
  {"roles/tradesperson-estates.json", file_380, sizeof file_380 - 1},
  {"roles/trauma-and-orthopaedic-surgeon.json", file_381, sizeof file_381 - 1},
  {"roles/tropical-medicine-doctor.json", file_382, sizeof file_382 - 1},
  {"roles/urodynamic-science.json", file_383, sizeof file_383 - 1},
  {"roles/urologist.json", file_384, sizeof file_384 - 1},
  {"roles/vaccinator.json", file_385, sizeof file_385 - 1},
  {"roles/vascular-scientist.json", file_386, sizeof file_386 - 1},
  {"roles/vascular-surgeon.json", file_387, sizeof file_387 - 1},
  {"roles/volunteer-services-manager.json", file_388, sizeof file_388 - 1},
  {"roles/ward-clerk.json", file_389, sizeof file_389 - 1},
  {"roles/ward-manager.json", file_390, sizeof file_390 - 1},
  {"roles/window-cleaner.json", file_391, sizeof file_391 - 1},
  {"roles/youth-intensive-psychological-practitioner.json", file_392, sizeof file_392 - 1},
  {"rules.json", file_393, sizeof file_393 - 1},
  {"skills.json", file_394, sizeof file_394 - 1},
  {"vacancies/support-time-and-recovery-worker.json", file_395, sizeof file_395 - 1},
  {0},
};

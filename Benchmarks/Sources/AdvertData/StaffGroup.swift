/// One of the groups that NHS Jobs sorts its adverts into, with the words of its titles.
struct StaffGroup {
  /// How many of the 12,972 adverts of 27 August 2026 were in it.
  var adverts: Int
  /// The areas of the roles whose names it advertises.
  var areas: [String]
  /// The titles that are advertised most, the most frequent first, each with its pay.
  var common: [(title: String, pay: PayKind)]
  /// What roles are paid that do not say.
  var pay: PayKind
  /// Specialties.
  var fields: [String]
  /// Where in a hospital, or outside it, the work is.
  var settings: [String]
}

extension StaffGroup {
  private static let wards = [
    "Emergency Department", "Acute Medical Unit", "Community", "Theatres", "Critical Care",
    "Outpatients", "Inpatients", "Day Surgery", "Urgent Care", "Care of the Elderly", "Stroke Unit",
    "Same Day Emergency Care", "Virtual Ward", "Discharge Lounge", "Intermediate Care", "Hospice",
    "Frailty Unit", "Medical Assessment Unit", "Surgical Assessment Unit", "High Dependency Unit",
    "Crisis Resolution and Home Treatment", "Early Intervention in Psychosis",
    "Rehabilitation Ward",
    "Primary Care", "Prison Healthcare", "School Age", "Neighbourhood Team", "Home First",
  ]
  private static let offices = [
    "Corporate Services", "Surgery Division", "Medicine Division", "Women and Children", "Finance",
    "Digital Services", "People Directorate", "Estates and Facilities", "Cancer Services",
    "Elective Access", "Outpatients", "Integrated Care", "Contact Centre", "Patient Experience",
    "Quality and Safety", "Research and Innovation", "Commercial", "Primary Care", "Planned Care",
  ]
  private static let specialties = [
    "Cardiology", "Respiratory", "Stroke", "Oncology", "Paediatrics", "Orthopaedics",
    "Gastroenterology",
    "Neurology", "Renal", "Haematology", "Diabetes", "Dermatology", "Urology", "Ophthalmology",
    "Rheumatology", "Gynaecology", "Endoscopy", "Palliative Care", "Neonatal", "Vascular",
    "Colorectal",
    "Breast", "Trauma", "ENT", "Maxillofacial", "Acute Medicine", "General Surgery",
    "Critical Care",
    "Infectious Diseases", "Hepatology", "Pain Management", "Sexual Health", "Burns and Plastics",
    "Neurosurgery", "Cardiothoracic", "Radiology", "Endocrinology", "Allergy", "Bariatrics",
    "Spinal",
  ]
  private static let care = [
    "Adult", "Children", "Mental Health", "Learning Disability", "Older People", "Dementia",
    "Recovery", "Community", "Forensic", "Perinatal", "CAMHS", "Eating Disorders", "Autism",
    "Substance Misuse", "Rehabilitation", "Musculoskeletal", "Neurological", "Falls", "Respiratory",
    "Stroke", "Paediatrics", "Hand Therapy", "Acute", "Frailty", "Homeless Health", "Young People",
    "Personality Disorder", "Psychosis", "Talking Therapies", "Liaison", "Neurodevelopmental",
  ]

  /// The nine groups, without the four adverts for students: 27 August 2026, the last count known.
  static let all = [
    StaffGroup(
      adverts: 2808, areas: ["nursing", "midwifery"],
      common: [
        ("Staff Nurse", .band("5")), ("Registered Nurse", .band("5")), ("Midwife", .band("6")),
        ("Clinical Nurse Specialist", .band("6")), ("Registered Mental Health Nurse", .band("5")),
        ("Community Nurse", .band("5")), ("Sister/Charge Nurse", .band("6")),
        ("Deputy Ward Manager", .band("6")), ("Community Mental Health Nurse", .band("6")),
        ("Ward Manager", .band("7")), ("Matron", .band("8a")), ("Practice Nurse", .band("6")),
      ], pay: .band("5"), fields: specialties + care, settings: wards),
    StaffGroup(
      adverts: 2325,
      areas: [
        "administration", "corporate-services", "management", "health-informatics",
        "knowledge-and-library-services", "public-health", "primary-care",
      ],
      common: [
        ("Administrator", .band("3")), ("Medical Secretary", .band("4")),
        ("Receptionist", .band("2")), ("Ward Clerk", .band("2")),
        ("Team Administrator", .band("3")),
        ("Patient Pathway Coordinator", .band("3")), ("Service Manager", .band("7")),
        ("Project Manager", .band("7")), ("Booking Clerk", .band("2")),
        ("Operational Manager", .band("8a")), ("Data Analyst", .band("5")),
        ("Business Support Officer", .band("4")), ("Executive Assistant", .band("5")),
      ], pay: .band("4"), fields: specialties, settings: offices),
    StaffGroup(
      adverts: 2097,
      areas: ["doctors", "psychiatry", "medical-associate-professions", "dental-team"],
      common: [
        ("Consultant", .consultant), ("Specialty Doctor", .specialtyDoctor),
        ("Clinical Fellow", .residentDoctor), ("Salaried GP", .generalPractitioner),
        ("Locum Consultant", .consultant), ("Senior Clinical Fellow", .residentDoctor),
        ("Consultant Psychiatrist", .consultant), ("Trust Doctor", .residentDoctor),
        ("Junior Clinical Fellow", .residentDoctor), ("Specialist Doctor", .specialtyDoctor),
      ], pay: .consultant, fields: specialties, settings: wards),
    StaffGroup(
      adverts: 2042,
      areas: ["allied-health-professionals", "ambulance-service-team", "psychological-therapies"],
      common: [
        ("Physiotherapist", .band("6")), ("Occupational Therapist", .band("6")),
        ("Radiographer", .band("5")), ("Speech and Language Therapist", .band("6")),
        ("Dietitian", .band("6")), ("Paramedic", .band("6")), ("Podiatrist", .band("6")),
        ("Operating Department Practitioner", .band("5")), ("Sonographer", .band("7")),
        ("Clinical Psychologist", .band("8a")), ("Rotational Physiotherapist", .band("5")),
      ], pay: .band("6"), fields: care, settings: wards),
    StaffGroup(
      adverts: 1537, areas: ["healthcare-support-worker", "clinical-support-staff"],
      common: [
        ("Healthcare Assistant", .band("2")), ("Healthcare Support Worker", .band("3")),
        ("Support Worker", .band("3")), ("Recovery Worker", .band("3")),
        ("Clinical Support Worker", .band("2")), ("Support Time and Recovery Worker", .band("3")),
        ("Rehabilitation Assistant", .band("3")), ("Phlebotomist", .band("2")),
        ("Nursing Associate", .band("4")), ("Maternity Support Worker", .band("3")),
      ], pay: .band("3"), fields: care, settings: wards),
    StaffGroup(
      adverts: 1477,
      areas: [
        "estates-and-facilities", "domestic-and-catering", "support-services",
        "volunteering-and-faith",
      ],
      common: [
        ("Domestic Assistant", .band("2")), ("Porter", .band("2")),
        ("Catering Assistant", .band("2")), ("Housekeeper", .band("2")), ("Cook", .band("3")),
        ("Security Officer", .band("3")), ("Electrician", .band("4")), ("Driver", .band("2")),
        ("Estates Officer", .band("6")), ("Domestic Supervisor", .band("3")),
      ], pay: .band("2"),
      fields: ["Retail", "Patient Dining", "Mechanical", "Electrical", "Waste"],
      settings: offices + wards),
    StaffGroup(
      adverts: 366, areas: ["pharmacy", "psychological-therapies"],
      common: [
        ("Pharmacist", .band("7")), ("Pharmacy Technician", .band("5")),
        ("Pharmacy Assistant", .band("2")), ("Assistant Psychologist", .band("4")),
        ("Clinical Pharmacist", .band("7")), ("Rotational Pharmacist", .band("6")),
      ], pay: .band("6"), fields: specialties, settings: wards),
    StaffGroup(
      adverts: 316, areas: ["healthcare-science"],
      common: [
        ("Biomedical Scientist", .band("5")), ("Medical Laboratory Assistant", .band("2")),
        ("Cardiac Physiologist", .band("6")), ("Clinical Scientist", .band("7")),
        ("Audiologist", .band("6")), ("Healthcare Science Assistant", .band("3")),
      ], pay: .band("5"),
      fields: ["Microbiology", "Haematology", "Biochemistry", "Histopathology", "Genomics"]
        + specialties, settings: wards),
  ]
}

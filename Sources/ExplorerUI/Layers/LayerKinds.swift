/// Every kind of layer there is, in the order of help: a new one is its file and a line here.
enum LayerKinds {
  static let all: [any Layer.Type] = [
    RoleBrowser.self,
    Palette.self,
    Help.self,
    WordsPicker.self,
    LinksPicker.self,
    SourcesText.self,
    LeftOutText.self,
    GoalsPicker.self,
    PayCalculatorForm.self,
    ComparisonText.self,
    SkillMatchText.self,
    RolesWantingPicker.self,
    Questions.self,
    Facets.self,
    JobMap.self,
    WhyText.self,
    QueryHelpText.self,
    AboutText.self,
    TextSearch.self,
    MeaningText.self,
    WaysText.self,
    PaySourcesText.self,
    CompletionPicker.self,
  ]
}

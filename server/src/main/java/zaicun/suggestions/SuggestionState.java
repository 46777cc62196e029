package zaicun.suggestions;

/** Where a suggestion stands. */
enum SuggestionState {
    OPEN("待答复"),
    ANSWERED("已答复"),
    WITHDRAWN("已撤回");

    private final String title;

    SuggestionState(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}

package zaicun.training.people;

import java.util.UUID;
import zaicun.kernel.District;

/** Somebody asked to come, and what he answered, if he did. */
record Invitation(District district, UUID training, UUID person, UUID posting, Answer answer, String words) {

    /** Answering is never a duty. */
    enum Answer {
        NONE("未答复"),
        COMES("能参加"),
        CANNOT("不能参加");

        private final String title;

        Answer(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }
}

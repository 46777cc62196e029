package zaicun.training.people;

import java.util.List;
import java.util.UUID;

/** One training with the people of the viewer's line. */
record TrainingPage(TrainingRow training, List<Line> people) {

    /**
     * Somebody who is invited, took part or could.
     *
     * @param away whether the days of the training stand in the register as his official trip
     * @param trainings how many trainings he attended in this posting, so that those who lack one are seen
     */
    record Line(
            UUID person,
            String name,
            String post,
            String unit,
            String village,
            boolean invited,
            Invitation.Answer answer,
            String answerTitle,
            String words,
            boolean attended,
            boolean away,
            long trainings) {}
}

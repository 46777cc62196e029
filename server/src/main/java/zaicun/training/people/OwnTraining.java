package zaicun.training.people;

/** A training as somebody invited, or who took part, sees it. */
record OwnTraining(TrainingRow training, Invitation.Answer answer, String words, boolean invited, boolean attended) {}

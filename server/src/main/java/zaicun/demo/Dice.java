package zaicun.demo;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way on every start. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** Whether something happens that does so in so many of a hundred cases. */
    boolean falls(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    Random source() {
        return random;
    }
}

package zaicun.demo.cast;

import java.util.List;
import java.util.Random;

/** Chance that falls the same way on every start. */
public final class Dice {

    private final Random random;

    public Dice(long seed) {
        random = new Random(seed);
    }

    /** Whether something happens that does so in so many of a hundred cases. */
    public boolean falls(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    public Random source() {
        return random;
    }
}

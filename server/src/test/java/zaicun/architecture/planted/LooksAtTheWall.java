package zaicun.architecture.planted;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import zaicun.kernel.Clause;

/** Breaks every rule of the house, so that each is seen to fail. */
@Component
public class LooksAtTheWall {

    public String today(Clause clause) {
        return clause + " " + LocalDate.now();
    }
}

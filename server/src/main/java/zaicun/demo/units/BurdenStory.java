package zaicun.demo.units;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import zaicun.demo.cast.Dice;
import zaicun.demo.story.Scene;
import zaicun.demo.story.Story;

/** What the meter would have counted in the last weeks, had all these people been at their phones. */
@Component
@Order(140)
class BurdenStory implements Story {

    private static final int WEEKS = 8;

    /** @param each how often each of the role's people finishes it in a week; {@code minutes} and {@code fields} a time */
    private record Asked(String role, String form, String title, int people, double each, double minutes, int fields) {}

    private static final List<Asked> FORMS = List.of(
            new Asked("CADRE", "field/households/entry/:kind", "登记", 60, 4.5, 0.7, 3),
            new Asked("CADRE", "field/trip", "报告外出", 26, 1.1, 0.9, 5),
            new Asked("CADRE", "field/leave/ask", "请假", 14, 1.0, 1.2, 7),
            new Asked("CADRE", "field/bulletin", "报送信息", 9, 1.0, 6.0, 3),
            new Asked("HELPER", "field/households/entry/:kind", "登记", 84, 1.2, 0.6, 2),
            new Asked("VILLAGE", "console/register", "考勤簿", 22, 1.3, 0.8, 2),
            new Asked("VILLAGE", "console/guidance/visits", "领导到村", 6, 1.0, 1.4, 4),
            new Asked("STREET", "console/leaves", "请假审批", 6, 3.0, 0.5, 1),
            new Asked("SENDING_UNIT", "console/guidance/unit", "本单位责任", 11, 1.0, 2.2, 6),
            new Asked("DISTRICT", "console/bulletins/:district/:id", "信息", 3, 4.0, 1.5, 2));
    private static final List<Asked> UNOPENED = List.of(
            new Asked("", "console/leaves/month", "请假月历", 0, 0, 0, 0), new Asked("", "console/trial", "试算", 0, 0, 0, 0));

    private final JdbcClient database;

    BurdenStory(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void plan(Scene scene) {
        if (scene.village().number() == 0) {
            scene.agenda().at(scene.plot().now().minusHours(2), () -> count(scene.plot().today(), scene.dice()));
        }
    }

    private void count(LocalDate today, Dice dice) {
        FORMS.forEach(this::know);
        UNOPENED.forEach(this::know);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int back = 0; back < WEEKS; back++) {
            var week = monday.minusWeeks(back);
            FORMS.forEach(asked -> put(week, asked, share(asked.people(), dice)));
            FORMS.stream().map(Asked::role).distinct().forEach(role -> put(
                    week,
                    new Asked(role, "*", "", 0, 0, 0, 0),
                    FORMS.stream().filter(asked -> asked.role().equals(role)).mapToInt(Asked::people).max().orElse(0)));
        }
    }

    private static int share(int people, Dice dice) {
        return Math.max(1, people * dice.between(80, 105) / 100);
    }

    private void know(Asked asked) {
        database.sql("insert into burden_form (form, title) values (:form, :title) on conflict do nothing")
                .param("form", asked.form())
                .param("title", asked.title())
                .update();
    }

    private void put(LocalDate week, Asked asked, int people) {
        int finished = (int) Math.round(people * asked.each());
        database.sql(
                        """
                        insert into burden_count (week, role, form, opened, finished, fields, minutes, devices)
                        values (:week, :role, :form, :opened, :finished, :fields, :minutes, :devices)
                        on conflict do nothing
                        """)
                .param("week", week)
                .param("role", asked.role())
                .param("form", asked.form())
                .param("opened", (int) (finished * 1.2))
                .param("finished", finished)
                .param("fields", finished * asked.fields())
                .param("minutes", finished * asked.minutes())
                .param("devices", people)
                .update();
    }
}

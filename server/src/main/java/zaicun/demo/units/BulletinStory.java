package zaicun.demo.units;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import zaicun.bulletins.BulletinAct;
import zaicun.bulletins.BulletinDesk;
import zaicun.bulletins.BulletinForm;
import zaicun.bulletins.Publication;
import zaicun.demo.story.Actors;
import zaicun.demo.story.Scene;
import zaicun.demo.story.Story;
import zaicun.kernel.District;
import zaicun.kernel.Ids;
import zaicun.kernel.Organ;

/** Most teams send an item a month; the bureau adopts some, returns a few with a word, and a few appear somewhere. */
@Component
@Order(130)
class BulletinStory implements Story {

    private record Item(String title, String body) {}

    private static final List<Item> ITEMS = List.of(
            new Item("春耕备耕帮到田间", "入春以来，工作队联系农资直供，帮助农户备齐种子化肥。\n队员逐户核对需求，农技员到田间讲解施肥要点。"),
            new Item("饮水管道换新，村民用上放心水", "针对村部和三组饮水管道老化的问题，派出单位分管负责人到村协调资金。\n新管道已铺设完毕，46 户村民用上了稳定的自来水。"),
            new Item("柑橘直播间开进果园", "工作队联系电商平台，在果园搭起直播间，三天销出柑橘近两万斤。\n合作社优先收购脱贫户的果子，带动 12 户增收。"),
            new Item("防返贫监测走访不漏一户", "工作队与村干部分片包组，对监测户、独居老人逐户走访。\n发现的突发困难当天上报，已协助两户办理临时救助。"),
            new Item("夜校课堂讲政策", "利用农闲晚上，工作队在村党群服务中心开办夜校，讲医保、养老和惠农补贴政策。\n村民提出的 9 个问题现场答复，4 个转街道办理。"),
            new Item("“小院议事”化解路灯难题", "工作队组织“小院议事”，村民商定路灯点位和维护办法。\n派出单位支持 20 盏太阳能路灯，现已全部亮灯。"));
    private static final List<String> OUTLETS = List.of("区政府门户网站", "云栖发布公众号", "楚江日报", "省驻村工作简报");

    private final BulletinDesk desk;
    private final Actors actors;

    BulletinStory(BulletinDesk desk, Actors actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @Override
    public void plan(Scene scene) {
        int number = scene.village().number();
        int turn = number;
        for (var month = scene.plot().from(); month.isBefore(scene.plot().today()); month = month.plusMonths(1)) {
            var item = ITEMS.get(turn++ % ITEMS.size());
            var sent = month.plusDays(scene.dice().between(5, 24)).atTime(17, scene.dice().between(0, 50));
            if (scene.dice().falls(90)) {
                scene.agenda().at(sent, () -> send(scene, item, sent));
            }
        }
        if (number % 4 == 0) {
            scene.agenda().at(scene.plot().now().minusHours(20), () -> begin(scene));
        }
    }

    private void begin(Scene scene) {
        desk.begin(actors.as(scene.leader()), Ids.next(), new BulletinForm(
                "EXPERIENCE", "一张清单管到底：帮扶事项闭环办理的做法", "（正在整理）", Optional.empty()));
    }

    private void send(Scene scene, Item item, LocalDateTime sent) {
        var id = actors.send(scene.leader(), "bulletin", Map.of(
                "kind", "NEWS", "title", item.title(), "body", item.body()));
        int chance = scene.dice().between(1, 100);
        if (chance <= 12) {
            scene.agenda().at(sent.plusDays(2), () -> act(scene, id, word(BulletinAct.RETURN, 1, "请补充具体数据和群众反响。")));
        } else if (chance <= 60) {
            scene.agenda().at(sent.plusDays(3), () -> act(scene, id, word(BulletinAct.ADOPT, 1, "")));
            if (chance <= 35) {
                var on = sent.plusDays(6);
                var where = new Publication(Ids.next(), scene.dice().oneOf(OUTLETS), on.toLocalDate(), "");
                scene.agenda().at(on, () -> act(
                        scene, id, new BulletinDesk.Word(BulletinAct.PUBLISH, 2, "", Optional.of(where))));
            }
        }
    }

    private void act(Scene scene, UUID id, BulletinDesk.Word word) {
        desk.act(actors.as(scene.at(Organ.BUREAU)), new District(scene.village().district()), id, word);
    }

    private static BulletinDesk.Word word(BulletinAct act, int version, String words) {
        return new BulletinDesk.Word(act, version, words, Optional.empty());
    }
}

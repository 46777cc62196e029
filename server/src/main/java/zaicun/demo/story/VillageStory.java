package zaicun.demo.story;

/** A story that plays in one village; those that need no other stand in the order of their {@code @Order}. */
interface VillageStory {

    void plan(Scene scene);
}

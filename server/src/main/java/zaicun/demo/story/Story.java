package zaicun.demo.story;

/** What happens in one village under one article; Spring gathers all there are, so that a new article adds only its own. */
public interface Story {

    void plan(Scene scene);
}

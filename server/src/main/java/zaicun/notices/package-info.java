/** Messages and reminders: who is to learn of what, with the clause and the page to open; kept until read, never a duty to read. */
package zaicun.notices;

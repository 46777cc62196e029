/** Where the rows live: the embedded PostgreSQL or one given by URL, its durability and its migrations. */
package zaicun.database;

# Reads the tables as somebody does who works in R, and compares what it finds with what the API says.
# The argument is the address of the server.
library(jsonlite)

base <- commandArgs(trailingOnly = TRUE)[1]
table <- function(name) read.csv(paste0(base, "/", name), encoding = "UTF-8", na.strings = "")

answer <- fromJSON(paste0(base, "/graphql?query=", URLencode(
  "{ dataset { eventCount } timeline(interval: YEAR) { start count } forceLevels { personnel } }", reserved = TRUE)))

events <- table("events.csv")
events$startDate <- as.Date(events$startDate)
years <- answer$data$timeline[answer$data$timeline$count > 0, ]
stopifnot(
  nrow(events) == answer$data$dataset$eventCount,
  !anyDuplicated(events$slug),
  identical(as.integer(base::table(format(events$startDate, "%Y"))), years$count),
  any(grepl("\u65e5\u7c73\u5b89\u5168\u4fdd\u969c\u5354\u8b70\u59d4\u54e1\u4f1a", events$titleJa)),
  is.numeric(events$latitude))

participants <- merge(events[c("slug", "kind")], table("participants.csv"), by = "slug", suffixes = c(".event", ""))
stopifnot(nrow(participants) > nrow(events), all(table("citations.csv")$slug %in% events$slug))

figures <- table("figures.csv")
stopifnot(is.numeric(figures$value), all(figures$slug %in% events$slug))

levels <- table("force-levels.csv")
stopifnot(identical(sort(levels$personnel), sort(answer$data$forceLevels$personnel)))
cat("R:", nrow(events), "events,", nrow(levels), "force levels\n")

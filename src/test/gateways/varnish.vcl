// Varnish in front of the API. It obeys Cache-Control by itself, stale-while-revalidate too, and compresses by itself, so
// that one variant is kept for all encodings.
vcl 4.1;

backend api {
  .host = "@host@";
  .port = "@port@";
}

sub vcl_deliver {
  if (obj.hits > 0) {
    set resp.http.X-Cache = "HIT";
  } else {
    set resp.http.X-Cache = "MISS";
  }
}

// Varnish in front of the API. It obeys Cache-Control by itself, stale-while-revalidate too, and compresses by itself, so
// that one variant is kept for all encodings.
vcl 4.1;

backend api {
  .host = "@host@";
  .port = "@port@";
}

# What says where a request came from is believed of us: none of it may be the client's own word, or the answer that is kept
# for all would lead to where one client wants them.
sub vcl_recv {
  unset req.http.Forwarded;
  unset req.http.X-Forwarded-Host;
  unset req.http.X-Forwarded-Port;
  unset req.http.X-Forwarded-Prefix;
  unset req.http.X-Forwarded-Proto;
  unset req.http.X-Forwarded-Ssl;
  set req.http.X-Forwarded-For = client.ip;
}

sub vcl_deliver {
  if (obj.hits > 0) {
    set resp.http.X-Cache = "HIT";
  } else {
    set resp.http.X-Cache = "MISS";
  }
}

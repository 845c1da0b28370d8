#!/bin/sh
# Starts CoreNLP in its container. The password goes into a file of its own, not onto the command line. Here the server
# listens on every address of the container: who may reach it is the compose file's business.
set -eu
: "${CORENLP_PASSWORD:?is not set}"
folder=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
umask 077
properties=$(mktemp)
cp "$folder/server.properties" "$properties"
printf 'username = dramatis\npassword = %s\n' "$CORENLP_PASSWORD" >>"$properties"
unset CORENLP_PASSWORD
exec java "-Xmx${CORENLP_HEAP:-4g}" -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true -Dfile.encoding=UTF-8 \
  -cp "$folder/jars/*" edu.stanford.nlp.pipeline.StanfordCoreNLPServer \
  -props "$properties" -port 9000 -status_port 9001 \
  -timeout 120000 -maxCharLength 100000 -threads "${CORENLP_THREADS:-2}" -quiet true

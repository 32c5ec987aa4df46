#!/usr/bin/env bash
# Builds the benchmark's site with this program, Hugo and Eleventy in turn and prints times, memory and ratios.
#   tests/bench.sh --size S --rounds 7
# Installs what it can of the peers first: Eleventy from its lock file, Hugo with apt where it may.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
peers=tests/Prongsai.Benchmarks/peers/eleventy

if ! command -v hugo >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" -eq 0 ]; then
  echo "installing hugo"
  { apt-get update && apt-get install -y --no-install-recommends hugo; } >/dev/null 2>&1 || echo "hugo could not be installed" >&2
fi
if [ ! -d "$peers/node_modules" ] && command -v npm >/dev/null; then
  echo "installing eleventy"
  npm ci --prefix "$peers" >/dev/null 2>&1 || echo "eleventy could not be installed" >&2
fi
exec dotnet run --project tests/Prongsai.Benchmarks -c Release -- run "$@"

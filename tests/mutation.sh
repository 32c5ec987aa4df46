#!/usr/bin/env bash
# Changes the arithmetic of assessment, one sign at a time, and runs the unit tests of Core on each change: what no test notices is listed.
# tests/mutation.sh [PATTERN]      PATTERN: the files of Prongsai.Core to change (**/Assessment/**/*.cs)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
unset CI
scratch=$PWD/.artifacts/mutation
rm -rf "$scratch" && mkdir -p "$scratch/Core" "$scratch/Tests"

# Core refers to nothing, and its tests to little: in a copy of both, the tool need not know how all the rest is built.
cp -r src/Prongsai.Core/. "$scratch/Core/"
cp -r tests/Prongsai.UnitTests/Core/. tests/Prongsai.Testing/ModelBuilder.cs tests/Prongsai.Testing/Repo.cs "$scratch/Tests/"
mv "$scratch/Core/Prongsai.Core.csproj" "$scratch/Core/Core.csproj"
cat >"$scratch/Directory.Build.props" <<'PROPS'
<Project>
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <LangVersion>14</LangVersion>
    <Nullable>enable</Nullable>
    <ImplicitUsings>enable</ImplicitUsings>
    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
  </PropertyGroup>
</Project>
PROPS
cp src/Directory.Packages.props "$scratch/"
cat >"$scratch/Tests/Tests.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <IsTestProject>true</IsTestProject>
    <AssemblyName>Prongsai.UnitTests</AssemblyName>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.NET.Test.Sdk" />
    <PackageReference Include="NUnit" />
    <PackageReference Include="NUnit3TestAdapter" />
    <PackageReference Include="CsCheck" />
    <Using Include="NUnit.Framework" />
    <ProjectReference Include="../Core/Core.csproj" />
  </ItemGroup>
</Project>
PROJECT
dotnet tool restore >/dev/null
cd "$scratch/Tests"
dotnet stryker --project Core.csproj --mutate "${1:-**/Assessment/**/*.cs}" --concurrency 1 --reporter ClearText --reporter Json --skip-version-check --output "$scratch/report"

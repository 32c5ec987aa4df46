# The officer's one entry: every decision is in the program, this only starts it.
# ./build.ps1 [build | check | serve | links | status | sheet | order | export | import | verify | publish | pack | doctor | portal | new | schema | package | test | golden | explain CODE] [options]
param(
    [string] $Verb = 'build',
    [Parameter(ValueFromRemainingArguments = $true)] [string[]] $Rest = @()
)
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$root = $PSScriptRoot
if ($Verb -eq 'golden') { $env:PRONGSAI_UPDATE_GOLDEN = '1' }
if ($Verb -eq 'package') { & dotnet msbuild "$root/src/Package/Package.proj" -nologo @Rest }
elseif ($Verb -eq 'test' -or $Verb -eq 'golden') { & dotnet test "$root/src/Prongsai.slnx" -c Release @Rest }
else { & dotnet run --project "$root/src/Prongsai.Cli" -c Release '--' $Verb --root $root @Rest }
exit $LASTEXITCODE

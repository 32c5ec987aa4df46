using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Prongsai.Testing;

namespace Prongsai.Benchmarks.Measurement;

/// <summary>What the links of a country cost: many links of many hosts on this machine, opened by the real program, and what each host saw of it.</summary>
internal sealed class LinkBenchmark(string program, string scratch, TextWriter output)
{
    private const int HostsOfARow = 250;
    private const string Disclosures = "content/years/2565/disclosures.yaml";

    private readonly string _folder = Path.Combine(scratch, $"prongsai-links-{Environment.ProcessId}");

    public int Run(int links, int hosts, int kilobytes)
    {
        try
        {
            using var server = new CountryServer(kilobytes * 1000);
            Write(links, hosts, server.Port);
            var first = Check();
            Say($"{links} links of {hosts} hosts, {kilobytes} KB each: {first.Seconds:0.0} s, {links / first.Seconds:0} links a second, {first.Mebibytes:0} MiB");
            Say($"each host saw at most {server.MostInASecond} requests within a second and {server.MostAtOnce} connections at once; {server.Requests} requests over {server.Connections} connections in all");
            Say($"machine: {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}");
            return 0;
        }
        finally
        {
            if (Directory.Exists(_folder))
            {
                Directory.Delete(_folder, recursive: true);
            }
        }
    }

    private void Write(int links, int hosts, int port)
    {
        TestSite.CopyFolder(Path.Combine(Repo.Fixtures, "sites", "minimal", "content"), Path.Combine(_folder, "content"));
        var yaml = new StringBuilder("fiscalYear: 2565\ndisclosures:\n  - item: O1\n    answer: disclosed\n    unit: clerk\n    evidence:\n");
        for (var i = 0; i < links; i++)
        {
            var host = string.Create(CultureInfo.InvariantCulture, $"127.1.{i % hosts / HostsOfARow}.{(i % hosts % HostsOfARow) + 1}");
            yaml.Append(CultureInfo.InvariantCulture, $"      - url: http://{host}:{port}/oit/p{i}\n        title: {{ th: \"แผนผังโครงสร้าง {i}\", en: \"Chart {i}\" }}\n");
        }

        File.WriteAllText(Path.Combine(_folder, Disclosures), yaml.ToString());
    }

    private Reading Check() =>
        Stopwatched.Run($"'{program}' links --allow-private --max-seconds 3600 --format line --frameworks frameworks > links.txt || test $? = 4", _folder);

    private void Say(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}

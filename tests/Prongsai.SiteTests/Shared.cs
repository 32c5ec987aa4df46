using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>Begins with what takes minutes, and deletes what the tests shared.</summary>
[SetUpFixture]
public sealed class Shared
{
    [OneTimeSetUp]
    public void Begin_what_takes_minutes() => PublishedPrograms.Begin();

    [OneTimeTearDown]
    public void Delete_what_was_shared()
    {
        RealSite.Release();
        PublishedPrograms.Release();
    }
}

using NUnit.Framework;
using Prongsai.SiteTests.Support;

namespace Prongsai.SiteTests;

/// <summary>Deletes what the tests shared.</summary>
[SetUpFixture]
public sealed class Teardown
{
    [OneTimeTearDown]
    public void Delete_what_was_shared()
    {
        RealSite.Release();
        PublishedPrograms.Release();
    }
}

using Commerce.Tests.Clients;
using Commerce.Tests.Support;
using Xunit;

namespace Commerce.Tests.Admin;

/// <summary>A test with axe-core in a real Chromium, which says so where either is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class AxeFactAttribute : FactAttribute
{
    public AxeFactAttribute() => Skip = new BrowserFactAttribute().Skip ?? new NodeFactAttribute().Skip;
}

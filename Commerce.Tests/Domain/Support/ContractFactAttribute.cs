using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace Commerce.Tests.Domain.Support;

/// <summary>A fact of a contract that holds on every database; skipped where the class needs one that is not configured.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Commerce.Tests.Domain.Support.ContractFactDiscoverer", "Commerce.Tests")]
public class ContractFactAttribute : FactAttribute;

/// <summary>The same, for a test that also needs something of the <c>shared</c> folder.</summary>
public sealed class SharedContractFactAttribute : ContractFactAttribute
{
    public SharedContractFactAttribute(string path)
    {
        if (!Commerce.Tests.Support.Shared.Has(path)) Skip = $"{path} is not in the folder 'shared' beside the repository (or in $COMMERCE_SHARED).";
    }
}

/// <summary>The same, for what only the engine of this repository promises; skipped where the shop is built against the packages.</summary>
public sealed class EngineContractFactAttribute : ContractFactAttribute
{
    public EngineContractFactAttribute()
    {
        if (typeof(HotChocolate.ISchema).Assembly.GetName().Name != "Commerce.GraphQL") Skip = "The packages do not promise this.";
    }
}

/// <summary>Marks a class whose tests need a PostgreSQL server.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresPostgresAttribute : Attribute;

public sealed class ContractFactDiscoverer(IMessageSink diagnosticMessageSink) : IXunitTestCaseDiscoverer
{
    public IEnumerable<IXunitTestCase> Discover(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        [new ContractTestCase(diagnosticMessageSink, testMethod)];
}

public sealed class ContractTestCase : XunitTestCase
{
    [Obsolete("For the deserialiser.")]
    public ContractTestCase()
    {
    }

    public ContractTestCase(IMessageSink diagnosticMessageSink, ITestMethod testMethod)
        : base(diagnosticMessageSink, TestMethodDisplay.ClassAndMethod, TestMethodDisplayOptions.None, testMethod)
    {
    }

    protected override string GetSkipReason(IAttributeInfo factAttribute) =>
        PostgresFixture.Server is null
        && TestMethod.TestClass.Class.GetCustomAttributes(typeof(RequiresPostgresAttribute).AssemblyQualifiedName).Any()
            ? "No PostgreSQL: set COMMERCE_TEST_POSTGRES to a connection string of a server that may create databases."
            : base.GetSkipReason(factAttribute);
}

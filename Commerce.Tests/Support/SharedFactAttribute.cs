using Xunit;

namespace Commerce.Tests.Support;

/// <summary>A test that needs something of the <see cref="Shared"/> folder, and says so where it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string path)
    {
        NeededPath = path;
        if (!Shared.Has(path))
            Skip = $"{path} is not in the folder 'shared' beside the repository (or in $COMMERCE_SHARED).";
    }

    public string NeededPath { get; }
}

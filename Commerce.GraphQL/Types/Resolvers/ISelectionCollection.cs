using HotChocolate.Execution.Processing;
using HotChocolate.Types;

namespace HotChocolate.Resolvers;

/// <summary>Selections below a field, whatever their object type.</summary>
public interface ISelectionCollection : IReadOnlyList<ISelection>
{
    /// <summary>The selections below those of that field name.</summary>
    ISelectionCollection Select(string fieldName);

    /// <summary>The selections below those of those field names.</summary>
    ISelectionCollection Select(ReadOnlySpan<string> fieldNames);

    /// <summary>The selections that apply to one type.</summary>
    ISelectionCollection Select(INamedType typeContext);

    /// <summary>Whether the field is selected.</summary>
    bool IsSelected(string fieldName);

    /// <summary>Whether one of the fields is selected.</summary>
    bool IsSelected(string fieldName1, string fieldName2);

    /// <summary>Whether one of the fields is selected.</summary>
    bool IsSelected(string fieldName1, string fieldName2, string fieldName3);

    /// <summary>Whether one of the fields is selected.</summary>
    bool IsSelected(ISet<string> fieldNames);
}

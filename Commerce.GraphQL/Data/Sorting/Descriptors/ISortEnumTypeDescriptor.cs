using HotChocolate.Language;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Data.Sorting;

/// <summary>Describes the directions that a field can be ordered in.</summary>
public interface ISortEnumTypeDescriptor : IDescriptor
{
    /// <summary>Names the enum.</summary>
    ISortEnumTypeDescriptor Name(string value);

    /// <summary>Describes the enum, in Markdown.</summary>
    ISortEnumTypeDescriptor Description(string? value);

    /// <summary>Offers a direction of <see cref="DefaultSortOperations"/>.</summary>
    ISortEnumValueDescriptor Operation(int operation);

    /// <summary>Applies a directive by its name.</summary>
    ISortEnumTypeDescriptor Directive(string name, params ArgumentNode[] arguments);
}

/// <summary>Describes a direction that a field can be ordered in.</summary>
public interface ISortEnumValueDescriptor : IDescriptor
{
    /// <summary>Names the direction.</summary>
    ISortEnumValueDescriptor Name(string value);

    /// <summary>Describes the direction, in Markdown.</summary>
    ISortEnumValueDescriptor Description(string? value);

    /// <summary>Says why the direction should no longer be used.</summary>
    ISortEnumValueDescriptor Deprecated(string reason);
}

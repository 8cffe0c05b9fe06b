using HotChocolate.Types;

namespace HotChocolate.Data.Filters;

/// <summary>Describes an operation wherever filters offer it.</summary>
public interface IFilterOperationConventionDescriptor : IFluent
{
    /// <summary>Names the operation.</summary>
    IFilterOperationConventionDescriptor Name(string name);

    /// <summary>Describes the operation, in Markdown.</summary>
    IFilterOperationConventionDescriptor Description(string description);
}

/// <summary>How an operation is named and described.</summary>
internal sealed class FilterOperationConvention(string name) : IFilterOperationConventionDescriptor
{
    public string OperationName { get; private set; } = name;

    public string? OperationDescription { get; private set; }

    public IFilterOperationConventionDescriptor Name(string name)
    {
        OperationName = name;
        return this;
    }

    public IFilterOperationConventionDescriptor Description(string description)
    {
        OperationDescription = description;
        return this;
    }
}

using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Data.Filters;

/// <summary>Describes a field of a filter input.</summary>
public interface IFilterFieldDescriptor : IDescriptor
{
    /// <summary>Names the field.</summary>
    IFilterFieldDescriptor Name(string value);

    /// <summary>Describes the field, in Markdown.</summary>
    IFilterFieldDescriptor Description(string? value);

    /// <summary>The filter that applies to the field's values.</summary>
    IFilterFieldDescriptor Type<TInputType>() where TInputType : IInputType;

    /// <summary>The filter that applies to the field's values.</summary>
    IFilterFieldDescriptor Type(Type type);

    /// <summary>Leaves the field out.</summary>
    IFilterFieldDescriptor Ignore(bool ignore = true);

    /// <summary>Applies a directive by its .NET value.</summary>
    IFilterFieldDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IFilterFieldDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IFilterFieldDescriptor Directive(string name, params ArgumentNode[] arguments);
}

/// <summary>Describes an operation of a filter input.</summary>
public interface IFilterOperationFieldDescriptor : IDescriptor
{
    /// <summary>Names the operation.</summary>
    IFilterOperationFieldDescriptor Name(string value);

    /// <summary>Describes the operation, in Markdown.</summary>
    IFilterOperationFieldDescriptor Description(string? value);

    /// <summary>The type of what values are compared with.</summary>
    IFilterOperationFieldDescriptor Type<TInputType>() where TInputType : IInputType;

    /// <summary>The type of what values are compared with.</summary>
    IFilterOperationFieldDescriptor Type(Type type);

    /// <summary>Leaves the operation out.</summary>
    IFilterOperationFieldDescriptor Ignore(bool ignore = true);

    /// <summary>Applies a directive by its .NET value.</summary>
    IFilterOperationFieldDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IFilterOperationFieldDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IFilterOperationFieldDescriptor Directive(string name, params ArgumentNode[] arguments);
}

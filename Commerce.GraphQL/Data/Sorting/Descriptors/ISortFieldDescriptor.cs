using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Data.Sorting;

/// <summary>Describes a field of a sort input.</summary>
public interface ISortFieldDescriptor : IDescriptor
{
    /// <summary>Names the field.</summary>
    ISortFieldDescriptor Name(string value);

    /// <summary>Describes the field, in Markdown.</summary>
    ISortFieldDescriptor Description(string value);

    /// <summary>The directions that the field offers, or the sort input of the field's values.</summary>
    ISortFieldDescriptor Type<TInputType>() where TInputType : IInputType;

    /// <summary>The directions that the field offers, or the sort input of the field's values.</summary>
    ISortFieldDescriptor Type(Type type);

    /// <summary>Leaves the field out.</summary>
    ISortFieldDescriptor Ignore(bool ignore = true);

    /// <summary>Applies a directive by its .NET value.</summary>
    ISortFieldDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    ISortFieldDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    ISortFieldDescriptor Directive(string name, params ArgumentNode[] arguments);
}

using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Types;

/// <summary>Describes a field of an object type.</summary>
public interface IObjectFieldDescriptor : IDescriptor<ObjectFieldDefinition>
{
    /// <summary>Names the field.</summary>
    IObjectFieldDescriptor Name(string value);

    /// <summary>Describes the field, in Markdown.</summary>
    IObjectFieldDescriptor Description(string? value);

    /// <summary>Says why the field should no longer be used.</summary>
    IObjectFieldDescriptor Deprecated(string? reason);

    /// <summary>Says that the field should no longer be used.</summary>
    IObjectFieldDescriptor Deprecated();

    /// <summary>The type of the field.</summary>
    IObjectFieldDescriptor Type<TOutputType>() where TOutputType : class, IOutputType;

    /// <summary>The type of the field.</summary>
    IObjectFieldDescriptor Type<TOutputType>(TOutputType type) where TOutputType : class, IOutputType;

    /// <summary>The type of the field as it is written in SDL.</summary>
    IObjectFieldDescriptor Type(ITypeNode typeNode);

    /// <summary>The type of the field: a schema type, or a .NET type from which it is inferred.</summary>
    IObjectFieldDescriptor Type(Type type);

    /// <summary>Adds an argument, or describes one that is there.</summary>
    IObjectFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor);

    /// <summary>Leaves the field out.</summary>
    IObjectFieldDescriptor Ignore(bool ignore = true);

    /// <summary>Resolves the field with a delegate.</summary>
    IObjectFieldDescriptor Resolve(FieldResolverDelegate fieldResolver);

    /// <summary>Resolves the field with a delegate that yields values of <paramref name="resultType"/>.</summary>
    IObjectFieldDescriptor Resolve(FieldResolverDelegate fieldResolver, Type? resultType);

    /// <summary>Resolves the field with a property or method of another class.</summary>
    IObjectFieldDescriptor ResolveWith<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod);

    /// <summary>Resolves the field with a property or method of another class.</summary>
    IObjectFieldDescriptor ResolveWith(MemberInfo propertyOrMethod);

    /// <summary>Opens the stream of events behind a subscription field.</summary>
    IObjectFieldDescriptor Subscribe(SubscribeResolverDelegate subscribeResolver);

    /// <summary>Adds a middleware: the first added is the outermost.</summary>
    IObjectFieldDescriptor Use(FieldMiddleware middleware);

    /// <summary>Says whether <c>@stream</c> may deliver the list item by item.</summary>
    IObjectFieldDescriptor StreamResult(bool hasStreamResult = true);

    /// <summary>Names the properties of the parent that the resolver reads, so that a projection loads them.</summary>
    IObjectFieldDescriptor ParentRequires<TParent>(Expression<Func<TParent, object>> selector);

    /// <summary>Names the properties of the parent that the resolver reads, as in <c>"Id Owner { Name }"</c>.</summary>
    IObjectFieldDescriptor ParentRequires<TParent>(string? requires);

    /// <summary>Names the properties of the parent that the resolver reads, as in <c>"Id Owner { Name }"</c>.</summary>
    IObjectFieldDescriptor ParentRequires(string? requires);

    /// <summary>Applies a directive by its .NET value.</summary>
    IObjectFieldDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IObjectFieldDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IObjectFieldDescriptor Directive(string name, params ArgumentNode[] arguments);
}

using System.Data.Common;
using System.Linq.Expressions;
using HotChocolate.Data.Compiled;
using HotChocolate.Resolvers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Data;

/// <summary>Gives a column of text as UTF-8, without a string in between. The bytes are read before the reader goes on.</summary>
public delegate ReadOnlySpan<byte> Utf8TextReader(DbDataReader reader, int ordinal);

/// <summary>How reads are compiled: what the engine cannot see by itself.</summary>
public sealed class CompiledReadOptions
{
    internal const string Key = "HotChocolate.Data.CompiledReads";

    private readonly Dictionary<Type, Utf8TextReader> _texts = [];

    /// <summary>Says for a request whether reads are compiled; null for always.</summary>
    internal Func<IResolverContext, bool>? IsEnabled { get; set; }

    internal Dictionary<(Type Entity, string Field), LambdaExpression> Fields { get; } = [];

    internal Dictionary<string, DescribedQuery> Queries { get; } = new(StringComparer.Ordinal);

    internal Dictionary<string, DescribedList> Lists { get; } = new(StringComparer.Ordinal);

    /// <summary>Opens a context for a request.</summary>
    internal Func<IServiceProvider, DbContext> OpenDatabase { get; private set; } = static _ => throw new InvalidOperationException(
        $"Queries are described, but not where their rows come from: call {nameof(Database)}.");

    /// <summary>
    /// Whether policies look at the user only, never at what is asked for: then fields with <c>[Authorize]</c> below a list are decided once for
    /// the list. Without it selections that have such fields are read the slow way.
    /// </summary>
    public bool PoliciesLookAtUserOnly { get; set; }

    /// <summary>How many connections are kept open for reads; each has its commands prepared.</summary>
    public int MaxIdleConnections { get; set; } = Math.Clamp(Environment.ProcessorCount * 2, 4, 16);

    /// <summary>How many SQL templates each selection of a plan keeps: one for each combination of filters, order and paging.</summary>
    public int MaxTemplatesPerSelection { get; set; } = 64;

    /// <summary>
    /// Says what a field is that a resolver computes, so that the database can compute it. It must be what the resolver gives, for every user.
    /// </summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="value">
    /// The value; for an entity or a list of them a chain that begins with a collection of the parent:
    /// <c>p => p.Places.Where(…).OrderBy(…).Select(place => place.Category)</c>, with <c>FirstOrDefault()</c> at the end for one.
    /// </param>
    public CompiledReadOptions Field<TEntity, TValue>(string field, Expression<Func<TEntity, TValue>> value)
    {
        ArgumentException.ThrowIfNullOrEmpty(field);
        ArgumentNullException.ThrowIfNull(value);
        Fields[(typeof(TEntity), field)] = value;
        return this;
    }

    /// <summary>Says how a context is opened for whoever sends the current request, for what is described by <see cref="Query"/>.</summary>
    /// <typeparam name="TService">The service that opens it; there is one for all requests.</typeparam>
    /// <param name="open">Opens the context, which is disposed when the read is done.</param>
    public CompiledReadOptions Database<TService>(Func<TService, DbContext> open) where TService : notnull
    {
        ArgumentNullException.ThrowIfNull(open);
        OpenDatabase = services => open(services.GetRequiredService<TService>());
        return this;
    }

    /// <summary>
    /// Says what a field of the query type finds by one argument, if it shows one item: then its resolver is called only where the read is not compiled.
    /// It must be what the resolver gives, for every user.
    /// </summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="query">The query; its second parameter has the name of the argument.</param>
    /// <exception cref="ArgumentException">The argument is none that can be a parameter of SQL.</exception>
    public CompiledReadOptions Query<TContext, TArgument, TEntity>(string field, Expression<Func<TContext, TArgument, IQueryable<TEntity>>> query)
        where TContext : DbContext
        where TEntity : class
    {
        ArgumentException.ThrowIfNullOrEmpty(field);
        ArgumentNullException.ThrowIfNull(query);
        Queries[field] = new DescribedQuery<TContext, TArgument, TEntity>(query);
        return this;
    }

    /// <summary>
    /// Says what a field of the query type lists before it is filtered and ordered, if it is paged by keys: then its resolver is called only where the read is not
    /// compiled. It must be what the resolver gives, for every user.
    /// </summary>
    /// <param name="field">The name of the field.</param>
    /// <param name="rows">The rows, in no order.</param>
    public CompiledReadOptions List<TContext, TEntity>(string field, Func<TContext, IQueryable<TEntity>> rows)
        where TContext : DbContext
        where TEntity : class
    {
        ArgumentException.ThrowIfNullOrEmpty(field);
        ArgumentNullException.ThrowIfNull(rows);
        Lists[field] = new DescribedList(typeof(TEntity), database => rows((TContext)database));
        return this;
    }

    /// <summary>Says how text is read from a provider's reader without making strings.</summary>
    public CompiledReadOptions ReadText<TReader>(Utf8TextReader read) where TReader : DbDataReader
    {
        ArgumentNullException.ThrowIfNull(read);
        _texts[typeof(TReader)] = read;
        return this;
    }

    internal Utf8TextReader? TextOf(Type reader) => _texts.GetValueOrDefault(reader);

    internal static CompiledReadOptions? Of(ISchema schema) => schema.ContextData.TryGetValue(Key, out var options) ? (CompiledReadOptions?)options : null;
}

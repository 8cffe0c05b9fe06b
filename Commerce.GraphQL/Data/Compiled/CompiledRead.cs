using HotChocolate.Authorization;
using HotChocolate.Data.Projections;
using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types.Pagination;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HotChocolate.Data.Compiled;

/// <summary>Reads from SQL to JSON what needs no objects. Whatever is not as it should be is left to the slow way, which knows all the errors.</summary>
internal static class CompiledRead
{
    [ThreadStatic]
    private static QueryShape? t_shape;

    /// <summary>Reads the value of the field as JSON; null where it must be read the slow way.</summary>
    /// <param name="query">What the resolver gave, filtered and ordered.</param>
    public static async ValueTask<ReadResult?> TryAsync(IMiddlewareContext context, IQueryable query, ReadKind kind, PageRange? range = null, ConnectionDemand? demand = null, KeySetPage? keySet = null)
    {
        if (!QueryInternals.IsKnown(query.Provider) || Find(context, query) is not { Refusal: null } plan) return null;
        var request = new ReadRequest(query, kind)
        {
            Range = range,
            KeySet = keySet,
            NeedsItems = demand is not { Items: false },
            NeedsTotal = demand is { Total: true },
            IgnoresFilters = plan.Levels.Count > 1 && EntityQueries.IgnoresFilters(query)
        };
        var result = await TryAsync(context, plan, request, QueryInternals.ContextsOf(query), static (execution, asked) => execution.RunAsync(asked)).ConfigureAwait(false);
        return Keep(context, result);
    }

    /// <summary>Reads the value of a field that the options describe, without its resolver; null where that must be called.</summary>
    public static async ValueTask<ReadResult?> TryDescribedAsync(IMiddlewareContext context, ReadKind kind)
    {
        if (CompiledReadOptions.Of(context.Schema) is not { } options || !options.Queries.TryGetValue(context.Selection.Field.Name, out var described)
            || context.Selection.DeclaringType != context.Schema.QueryType || options.IsEnabled?.Invoke(context) is false) return null;
        var database = options.OpenDatabase(ServicesOf(context));
        await using (database.ConfigureAwait(false))
        {
            var plan = PlanOf((Selection)context.Selection, database.Model.FindEntityType(described.EntityType)!, options, context);
            if (plan.Refusal is not null) return null;
            var request = new ReadRequest(null, kind) { Described = new DescribedRead(described, context) };
            return Keep(context, await TryAsync(context, plan, request, database.GetService<IQueryContextFactory>(), static (execution, asked) => execution.RunAsync(asked)).ConfigureAwait(false));
        }
    }

    /// <summary>Reads the first page of a list that the options describe, without its resolver; null where that must be called.</summary>
    public static async ValueTask<ReadResult?> TryListedAsync(IMiddlewareContext context, CursorPagingArguments page)
    {
        if (page is not { First: { } size, After: null, Before: null } || !SchemaPagingOptions.UsesKeySets(context.Schema)
            || CompiledReadOptions.Of(context.Schema) is not { } options || !options.Lists.TryGetValue(context.Selection.Field.Name, out var list)
            || context.Selection.DeclaringType != context.Schema.QueryType || options.IsEnabled?.Invoke(context) is false
            || ConnectionDemand.Of((Selection)context.Selection) is not { Items: true, Total: false }) return null;
        var database = options.OpenDatabase(ServicesOf(context));
        await using (database.ConfigureAwait(false))
        {
            var plan = PlanOf((Selection)context.Selection, database.Model.FindEntityType(list.EntityType)!, options, context);
            if (plan.Refusal is not null) return null;
            var request = new ReadRequest(null, ReadKind.Page) { Listed = new ListedRead(context, list, page), Range = new PageRange(0, size) };
            return Keep(context, await TryAsync(context, plan, request, database.GetService<IQueryContextFactory>(), static (execution, asked) => execution.RunAsync(asked)).ConfigureAwait(false));
        }
    }

    /// <summary>Reads by a plan; null where the slow way must be taken.</summary>
    public static async ValueTask<TResult?> TryAsync<TResult>(
        IMiddlewareContext context, ReadPlan plan, ReadRequest request, IQueryContextFactory contexts, Func<ReadExecution, ReadRequest, ValueTask<TResult?>> run)
        where TResult : class
    {
        try
        {
            if (plan.HasGuards && !await IsAllowedAsync(context, plan.Guards).ConfigureAwait(false)) return null;
            var arguments = await ArgumentsAsync(context, plan).ConfigureAwait(false);
            request = request with { Arguments = arguments, Slices = SlicesOf(arguments, request.Range) };
            return await ReadAsync(context, plan, request, contexts, run).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is NotCompiledException or GraphQLException)
        {
            return null; // the slow way says what is wrong
        }
        catch (Exception exception) when (exception is System.Data.Common.DbException or InvalidCastException or InvalidOperationException)
        {
            // The answer will be right all the same, but each such request pays for both ways: somebody should know.
            if (context.RequestServices.GetService<ILoggerFactory>() is { } loggers)
                ReadLog.Failed(loggers.CreateLogger(typeof(CompiledRead)), $"{context.Selection.DeclaringType.Name}.{context.Selection.Field.Name}", exception);
            return null;
        }
    }

    private static ReadPlan? Find(IMiddlewareContext context, IQueryable query)
    {
        if (CompiledReadOptions.Of(context.Schema) is not { } options || options.IsEnabled?.Invoke(context) is false || RootOf(query) is not { } entityType) return null;
        var plan = PlanOf((Selection)context.Selection, entityType, options, context);
        return plan.EntityType == entityType ? plan : null;
    }

    private static ReadPlan PlanOf(Selection selection, IEntityType entityType, CompiledReadOptions options, IMiddlewareContext context)
        => selection.GetOrAddState(static (s, a) => ReadPlanner.Plan(s, a.entityType, a.options, a.Converter), (entityType, options, ((ResolverContext)context).OperationContext.Converter));

    /// <summary>What all requests share: asking for it makes no scope.</summary>
    private static IServiceProvider ServicesOf(IMiddlewareContext context) => ((ResolverContext)context).OperationContext.SchemaServices.Services;

    private static ReadResult? Keep(IMiddlewareContext context, ReadResult? result)
    {
        if (result?.Json is not null) context.RegisterForCleanup(result.CleanAsync, CleanAfter.Request);
        return result;
    }

    /// <summary>The entity type of a query that selects nothing but its entities.</summary>
    private static IEntityType? RootOf(IQueryable query)
    {
        var node = query.Expression;
        while (node is System.Linq.Expressions.MethodCallExpression { Arguments: [var source, ..] }) node = source;
        return node is EntityQueryRootExpression root && root.ElementType == query.ElementType ? root.EntityType : null;
    }

    private static async ValueTask<bool> IsAllowedAsync(IMiddlewareContext context, IReadOnlyList<AuthorizeDirective> guards)
    {
        foreach (var guard in guards)
        {
            if (await AuthorizeMiddleware.CheckAsync(context, guard).ConfigureAwait(false) is not null) return false;
        }

        return true;
    }

    private static async ValueTask<SlotRequest?[]> ArgumentsAsync(IMiddlewareContext context, ReadPlan plan)
    {
        if (plan.Arguments is { } known) return known;
        var arguments = new SlotRequest?[plan.Levels.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            if (plan.Levels[i] is { Source.HasArguments: true } level)
                arguments[i] = await SlotRequest.CreateAsync(level.Selection, level.EntityType.ClrType, context).ConfigureAwait(false);
        }

        if (plan.Levels.All(level => level.Source is not { HasArguments: true } || level.Selection.Arguments.Values.Values.All(argument => argument.ValueLiteral is null or NullValueNode)))
            plan.Arguments = arguments;
        return arguments;
    }

    private static LevelSlice[] SlicesOf(SlotRequest?[] arguments, PageRange? range)
    {
        var slices = new LevelSlice[arguments.Length];
        if (range is { } root) slices[0] = new LevelSlice(root.Start, root.Length, FromEnd: false);
        for (var i = 0; i < slices.Length; i++)
        {
            if (arguments[i]?.Page is { } page) slices[i] = LevelSlice.Of(page);
        }

        return slices;
    }

    private static async ValueTask<TResult?> ReadAsync<TResult>(
        IMiddlewareContext context, ReadPlan plan, ReadRequest request, IQueryContextFactory contexts, Func<ReadExecution, ReadRequest, ValueTask<TResult?>> run)
        where TResult : class
    {
        var queryContext = contexts.Create();
        var connections = ServicesOf(context).GetRequiredService<ReadConnections>();
        if (!connections.Supports(queryContext.Context) || TemplateOf(plan, request, queryContext.Context) is not { Template: { Refusal: null } template, Values: var slots }) return null;
        if (template.List is { Guards: { Count: > 0 } guards } && !await IsAllowedAsync(context, guards).ConfigureAwait(false)) return null;

        var connection = await connections.RentAsync(queryContext.Context, context.RequestAborted).ConfigureAwait(false);
        var isSound = false;
        try
        {
            var values = new RequestValues(queryContext, contexts, slots);
            var result = await run(new ReadExecution(plan, template.CommandsFor(values, connection.HasSnapshots), values, request.Slices, connection, template.Cursor, context.RequestAborted), request).ConfigureAwait(false);
            isSound = true;
            return result;
        }
        catch (NotCompiledException refusal)
        {
            template.Refusal = refusal.Message;
            isSound = true;
            return null;
        }
        finally
        {
            await connections.ReturnAsync(connection, queryContext.Context, isSound, plan.Options.MaxIdleConnections).ConfigureAwait(false);
        }
    }

    private static (ReadTemplate Template, object?[] Values) TemplateOf(ReadPlan plan, ReadRequest request, DbContext database)
    {
        var shape = t_shape ??= new QueryShape();
        shape.Clear();
        request.AddTo(shape);
        if (plan.Templates.Find(shape) is not { } template)
        {
            template = Build(plan, request, shape, database);
            plan.Templates.Add(template, plan.Options.MaxTemplatesPerSelection);
        }

        object?[] values = request.Listed is { } listed && template.List is { } slots ? listed.Read(slots, shape.Values) : [.. shape.Values];
        shape.Clear(); // nothing of the request stays with the thread
        return (template, values);
    }

    private static ReadTemplate Build(ReadPlan plan, ReadRequest request, QueryShape shape, DbContext database)
    {
        try
        {
            if (request.Listed is { } listed) return listed.Build(plan, request, shape, database);
            if (request.Described is { } described) request = request with { Query = described.Create(database) };
            return new TemplateBuilder(plan, request, database.Database.ProviderName is ReadConnections.Sqlite).Build(shape);
        }
        catch (NotCompiledException refusal)
        {
            return new ReadTemplate(shape.Hash, [.. shape.Tokens]) { Refusal = refusal.Message };
        }
    }
}

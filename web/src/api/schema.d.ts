// Written by `npm run api-types` from the OpenAPI document; do not edit.

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 200 when the database answers and all migrations are in it. */
        get: operations["Operations_health[0]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 200 when the database answers and all migrations are in it. */
        get: operations["Operations_health[1]"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes the first administrator, while there is no user. */
        post: operations["Auth_setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Auth_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Auth_changeMe"];
        trace?: never;
    };
    "/api/v1/auth/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Auth_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Users_list"];
        put?: never;
        post: operations["Users_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Users_change"];
        trace?: never;
    };
    "/api/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Tokens_list"];
        put?: never;
        post: operations["Tokens_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Tokens_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Practice_describe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Practice_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Practice_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Items_list"];
        put?: never;
        post: operations["Items_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Items_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Items_change"];
        trace?: never;
    };
    "/api/v1/items/{id}/identifiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Items_learn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Locations_list"];
        put?: never;
        post: operations["Locations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/locations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Locations_change"];
        trace?: never;
    };
    "/api/v1/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Suppliers_list"];
        put?: never;
        post: operations["Suppliers_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/suppliers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Suppliers_change"];
        trace?: never;
    };
    "/api/v1/patients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Patients_list"];
        put?: never;
        post: operations["Patients_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/patients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Patients_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Protocols_list"];
        put?: never;
        post: operations["Protocols_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/protocols/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["Protocols_change"];
        trace?: never;
    };
    "/api/v1/lots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lots_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Lots_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Lots_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Lots_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lots/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Lots_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Containers_list"];
        put?: never;
        post: operations["Containers_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Containers_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/containers/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Containers_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Scanning_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receiving_list"];
        put?: never;
        post: operations["Receiving_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Receiving_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliveries_list"];
        put?: never;
        post: operations["Deliveries_expect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Deliveries_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deliveries_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments_list"];
        put?: never;
        post: operations["Attachments_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Attachments_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_dryRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Imports_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Imports_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Labels_print"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Transfers_list"];
        put?: never;
        post: operations["Transfers_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/wastes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Wastes_wastes"];
        put?: never;
        post: operations["Wastes_waste"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/witnesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Wastes_witnesses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Wastes_reasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Returns_list"];
        put?: never;
        post: operations["Returns_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Adjustments_list"];
        put?: never;
        post: operations["Adjustments_adjust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Counts_list"];
        put?: never;
        post: operations["Counts_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Counts_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Counts_count"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counts_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counts_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counts_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counts_post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counts/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Counts_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_list"];
        put?: never;
        post: operations["Sessions_log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/usual-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_usualItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Sessions_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_void"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["Sessions_saveDraft"];
        post?: never;
        delete: operations["Sessions_discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Stock_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/stock/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Stock_items"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/movements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Movements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledger/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Movements_discrepancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Alerts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthAnswer: {
            /** @enum {string} */
            status: "ok";
            version: string;
        };
        SetupRequest: {
            /** @enum {string} */
            language: "en" | "es" | "it";
            /** @description The one-time code on the server's console. */
            code: string;
            username: string;
            name: string;
            password: string;
        };
        AccountAnswer: {
            roles: ("admin" | "auditor" | "doctor" | "nurse")[];
            /** @enum {string} */
            language: "en" | "es" | "it";
            id: string;
            username: string;
            name: string;
        };
        SignInAnswer: {
            user: components["schemas"]["AccountAnswer"];
        };
        SignInRequest: {
            /** @description Upper and lower case are the same. */
            username: string;
            password: string;
        };
        MeAnswer: {
            /** @description What the user's roles may do, by the names that routes ask for. */
            permissions: string[];
            user: components["schemas"]["AccountAnswer"];
        };
        ChangeMeRequest: {
            /** @enum {string} */
            language: "en" | "es" | "it";
        };
        ChangePasswordRequest: {
            current: string;
            next: string;
        };
        UserAnswer: {
            roles: ("admin" | "auditor" | "doctor" | "nurse")[];
            /** @enum {string} */
            language: "en" | "es" | "it";
            id: string;
            username: string;
            name: string;
            active: boolean;
        };
        UserAnswerPage: {
            items: components["schemas"]["UserAnswer"][];
            nextCursor: string | null;
        };
        CreateUserRequest: {
            roles: ("admin" | "auditor" | "doctor" | "nurse")[];
            /**
             * @default it
             * @enum {string}
             */
            language: "en" | "es" | "it";
            id?: string;
            username: string;
            name: string;
            password: string;
        };
        ChangeUserRequest: {
            roles?: ("admin" | "auditor" | "doctor" | "nurse")[];
            /** @enum {string} */
            language?: "en" | "es" | "it";
            name?: string;
            /** @description `false` signs the user out everywhere at once. */
            active?: boolean;
            /** @description A new password; signs the user out everywhere. */
            password?: string;
        };
        TokenAnswer: {
            roles: ("admin" | "auditor" | "doctor" | "nurse")[];
            id: string;
            name: string;
            createdAt: string;
        };
        TokenAnswerPage: {
            items: components["schemas"]["TokenAnswer"][];
            nextCursor: string | null;
        };
        CreateTokenRequest: {
            /** @description The roles of whoever makes it, unless told otherwise. */
            roles?: ("admin" | "auditor" | "doctor" | "nurse")[];
            /** @description What the token is for. */
            name: string;
        };
        NewTokenAnswer: {
            roles: ("admin" | "auditor" | "doctor" | "nurse")[];
            id: string;
            name: string;
            createdAt: string;
            /** @description Shown this once; only its hash is kept. */
            token: string;
        };
        AuditEntryAnswer: {
            actorRoles: ("admin" | "auditor" | "doctor" | "nurse")[];
            before: {
                [key: string]: unknown;
            } | null;
            after: {
                [key: string]: unknown;
            } | null;
            /** @description Ascending in the order in which the entries were recorded. */
            id: number;
            at: string;
            actorId: string;
            actorName: string;
            command: string;
            subject: string;
            reason: string | null;
            requestId: string;
        };
        AuditEntryAnswerPage: {
            items: components["schemas"]["AuditEntryAnswer"][];
            nextCursor: string | null;
        };
        PracticeAnswer: {
            languages: ("en" | "es" | "it")[];
            name: string;
            timeZone: string;
            /** @description Whether this is a demo, with invented data. */
            demo: boolean;
            /** @description Whether the first administrator is yet to be made (`POST /setup`). */
            setupNeeded: boolean;
            version: string;
        };
        SettingAnswer: {
            value: string | number;
            default: string | number;
            key: string;
            unit: string | null;
            /** @description Where the default comes from. */
            source: string;
        };
        SettingAnswerPage: {
            items: components["schemas"]["SettingAnswer"][];
            nextCursor: string | null;
        };
        ChangeSettingRequest: {
            /** @description Text or a number, as the setting's default is. */
            value: string | number;
        };
        NeedleAnswer: {
            gauge: number;
            lengthMm: number;
        };
        IdentifierAnswer: {
            /** @enum {string} */
            scheme: "aic" | "cn" | "gtin" | "hibc" | "other";
            value: string;
            containers: number;
        };
        ItemAnswer: {
            id: string;
            name: string;
            /** @enum {string} */
            category: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | "organic-silica" | "other" | "polyrevitalising" | "syringe" | "vasodilator" | "vitamin";
            /** @enum {string} */
            regulatoryClass: "biocide" | "blood-product" | "cosmetic" | "food-supplement" | "homeopathic-medicine" | "medical-device" | "medicine" | "to-be-confirmed";
            /** @enum {string} */
            origin: "animal" | "autologous" | "human" | "microbial" | "mineral" | "plant" | "synthetic" | "to-be-confirmed";
            /** @enum {string} */
            unit: "g" | "mL" | "piece";
            /** @enum {string} */
            containerKind: "ampoule" | "blister" | "bottle" | "can" | "kit" | "piece" | "sachet" | "syringe" | "tube" | "vial";
            containerQuantity: number;
            /** @enum {string} */
            containerUse: "multiple" | "single";
            inUseHours: number | null;
            /** @enum {string} */
            storage: "frozen" | "refrigerated" | "room";
            manufacturer: string | null;
            registeredRoutes: string[];
            expiryRequired: boolean;
            expiryWarningDays: number | null;
            needle: components["schemas"]["NeedleAnswer"] | null;
            identifiers: components["schemas"]["IdentifierAnswer"][];
            reorderPoint: number | null;
            reorderUpTo: number | null;
            expectedLoss: number;
            notes: string | null;
            active: boolean;
        };
        ItemAnswerPage: {
            items: components["schemas"]["ItemAnswer"][];
            nextCursor: string | null;
        };
        NeedleBody: {
            /** @description The gauge (27 is thicker than 30). */
            gauge: number;
            lengthMm: number;
        };
        IdentifierBody: {
            /** @enum {string} */
            scheme: "aic" | "cn" | "gtin" | "hibc" | "other";
            value: string;
            /** @description How many containers a package with this code holds; 1 when nothing is said. */
            containers?: number;
        };
        NewItem: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            name: string;
            /** @enum {string} */
            category?: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | "organic-silica" | "other" | "polyrevitalising" | "syringe" | "vasodilator" | "vitamin";
            /** @enum {string} */
            regulatoryClass?: "biocide" | "blood-product" | "cosmetic" | "food-supplement" | "homeopathic-medicine" | "medical-device" | "medicine" | "to-be-confirmed";
            /** @enum {string} */
            origin?: "animal" | "autologous" | "human" | "microbial" | "mineral" | "plant" | "synthetic" | "to-be-confirmed";
            /** @enum {string} */
            unit: "g" | "mL" | "piece";
            /** @enum {string} */
            containerKind?: "ampoule" | "blister" | "bottle" | "can" | "kit" | "piece" | "sachet" | "syringe" | "tube" | "vial";
            /** @description How much of the unit one container holds. */
            containerQuantity: number;
            /** @enum {string} */
            containerUse?: "multiple" | "single";
            /** @description The maker's limit after opening; null: the practice's default. */
            inUseHours?: number | null;
            /** @enum {string} */
            storage?: "frozen" | "refrigerated" | "room";
            manufacturer?: string | null;
            /** @description The routes the label names, as slugs. */
            registeredRoutes?: string[];
            expiryRequired?: boolean;
            /** @description How many days before its expiry a lot is announced; null: the practice's default. */
            expiryWarningDays?: number | null;
            needle?: components["schemas"]["NeedleBody"] | null;
            identifiers?: components["schemas"]["IdentifierBody"][];
            /** @description Usable stock below this is announced, in the item's unit. */
            reorderPoint?: number | null;
            /** @description Up to how much is ordered, in the item's unit. */
            reorderUpTo?: number | null;
            /** @description What a container loses in needles and on its walls as a rule, in the item's unit. */
            expectedLoss?: number;
            notes?: string | null;
            active?: boolean;
        };
        LearntIdentifier: {
            /** @enum {string} */
            scheme: "aic" | "cn" | "gtin" | "hibc" | "other";
            value: string;
            /** @description How many containers a package with this code holds; 1 when nothing is said. */
            containers?: number;
        };
        ItemChanges: {
            name?: string;
            /** @enum {string} */
            category?: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | "organic-silica" | "other" | "polyrevitalising" | "syringe" | "vasodilator" | "vitamin";
            /** @enum {string} */
            regulatoryClass?: "biocide" | "blood-product" | "cosmetic" | "food-supplement" | "homeopathic-medicine" | "medical-device" | "medicine" | "to-be-confirmed";
            /** @enum {string} */
            origin?: "animal" | "autologous" | "human" | "microbial" | "mineral" | "plant" | "synthetic" | "to-be-confirmed";
            /** @enum {string} */
            unit?: "g" | "mL" | "piece";
            /** @enum {string} */
            containerKind?: "ampoule" | "blister" | "bottle" | "can" | "kit" | "piece" | "sachet" | "syringe" | "tube" | "vial";
            /** @description How much of the unit one container holds. */
            containerQuantity?: number;
            /** @enum {string} */
            containerUse?: "multiple" | "single";
            /** @description The maker's limit after opening; null: the practice's default. */
            inUseHours?: number | null;
            /** @enum {string} */
            storage?: "frozen" | "refrigerated" | "room";
            manufacturer?: string | null;
            /** @description The routes the label names, as slugs. */
            registeredRoutes?: string[];
            expiryRequired?: boolean;
            /** @description How many days before its expiry a lot is announced; null: the practice's default. */
            expiryWarningDays?: number | null;
            needle?: components["schemas"]["NeedleBody"] | null;
            identifiers?: components["schemas"]["IdentifierBody"][];
            /** @description Usable stock below this is announced, in the item's unit. */
            reorderPoint?: number | null;
            /** @description Up to how much is ordered, in the item's unit. */
            reorderUpTo?: number | null;
            /** @description What a container loses in needles and on its walls as a rule, in the item's unit. */
            expectedLoss?: number;
            notes?: string | null;
            active?: boolean;
        };
        LocationAnswer: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "cabinet" | "freezer" | "fridge" | "other" | "room" | "site" | "trolley";
            parentId: string | null;
            held: boolean;
            heldBecause: string | null;
            heldAt: string | null;
            /** @description Held itself or within a held location. */
            effectivelyHeld: boolean;
            /** @description The names from the site down: "Milano › Sala 1 › Frigo". */
            path: string;
            active: boolean;
        };
        LocationAnswerPage: {
            items: components["schemas"]["LocationAnswer"][];
            nextCursor: string | null;
        };
        NewLocation: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            name: string;
            /** @enum {string} */
            kind: "cabinet" | "freezer" | "fridge" | "other" | "room" | "site" | "trolley";
            /** @description What it stands in; null or absent: a site of its own. */
            parentId?: string | null;
            held?: boolean;
            /** @description Why it is held. */
            reason?: string;
        };
        LocationChanges: {
            name?: string;
            /** @description What it stands in from now on; null: a site of its own. */
            parentId?: string | null;
            active?: boolean;
            /** @description Nothing in a held location, or in one within it, may be used. */
            held?: boolean;
            /** @description Why it is held or released; needed when `held` changes. */
            reason?: string;
        };
        SupplierAnswer: {
            id: string;
            name: string;
            active: boolean;
        };
        SupplierAnswerPage: {
            items: components["schemas"]["SupplierAnswer"][];
            nextCursor: string | null;
        };
        NewSupplier: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            name: string;
        };
        SupplierChanges: {
            name?: string;
            active?: boolean;
        };
        PatientAnswer: {
            id: string;
            code: string;
        };
        PatientAnswerPage: {
            items: components["schemas"]["PatientAnswer"][];
            nextCursor: string | null;
        };
        NewPatient: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            /** @description The code the practice knows the patient by; the server makes a random one when there is none. */
            code?: string;
        };
        MaterialAnswer: {
            itemId: string;
            /** @description In the item's unit. */
            quantity: number;
        };
        ProtocolAnswer: {
            id: string;
            name: string;
            technique: string | null;
            route: string | null;
            zones: string[];
            materials: components["schemas"]["MaterialAnswer"][];
            active: boolean;
        };
        ProtocolAnswerPage: {
            items: components["schemas"]["ProtocolAnswer"][];
            nextCursor: string | null;
        };
        MaterialBody: {
            itemId: string;
            /** @description In the item's unit. */
            quantity: number;
        };
        NewProtocol: {
            /** @description Makes the request safe to repeat; the server makes an id when there is none. */
            id?: string;
            name: string;
            technique?: string | null;
            route?: string | null;
            /** @description The zones of the body that are treated. */
            zones?: string[];
            /** @description What one session uses. */
            materials?: components["schemas"]["MaterialBody"][];
            active?: boolean;
        };
        ProtocolChanges: {
            name?: string;
            technique?: string | null;
            route?: string | null;
            zones?: string[];
            materials?: components["schemas"]["MaterialBody"][];
            active?: boolean;
        };
        HoldAnswer: {
            /** @enum {string} */
            kind: "held" | "recalled";
            reason: string;
            heldAt: string;
            heldBy: string;
        };
        PersonAnswer: {
            id: string;
            name: string;
        };
        StockRowAnswer: {
            itemId: string;
            itemName: string;
            category: string;
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            placeId: string;
            /** @enum {string} */
            placeKind: "container" | "location";
            placeName: string;
            locationId: string;
            quantity: number;
            unit: string;
            containers: number;
            containerKind: string;
            usable: boolean;
            /** @enum {string|null} */
            unusableBecause: "expired" | "held" | "in-use-expired" | "location-held" | null | "recalled";
            expiresInDays: number | null;
            expiringSoon: boolean;
            /** @description The lot was typed by hand, and neither a second person nor a scan confirmed it yet. */
            typed: boolean;
            openedAt: string | null;
            discardAt: string | null;
        };
        LotAnswer: {
            id: string;
            itemId: string;
            itemName: string;
            unit: string;
            lotNumber: string;
            expiresOn: string | null;
            /** @description The expiry as it was typed or scanned. */
            expiresRaw: string | null;
            firstReceivedAt: string;
            hold: components["schemas"]["HoldAnswer"] | null;
            /** @description It was typed by hand, and neither a second person nor a scan confirmed it yet. */
            typed: boolean;
            /** @description Who typed it; another person may confirm it. `null` when a scan told it. */
            typedBy: components["schemas"]["PersonAnswer"] | null;
            confirmedAt: string | null;
            confirmedBy: components["schemas"]["PersonAnswer"] | null;
            places: components["schemas"]["StockRowAnswer"][];
        };
        LotAnswerPage: {
            items: components["schemas"]["LotAnswer"][];
            nextCursor: string | null;
        };
        ReasonDto: {
            reason: string;
        };
        ConfirmLotDto: {
            /** @description The text of a scan that says the same; without it, the confirming person is another. */
            scan?: string | null;
        };
        ContainerAnswer: {
            id: string;
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            itemId: string;
            itemName: string;
            unit: string;
            containerQuantity: number;
            locationId: string;
            locationName: string;
            openedAt: string | null;
            discardAt: string | null;
            remaining: number;
            usable: boolean;
            /** @enum {string|null} */
            unusableBecause: "expired" | "held" | "in-use-expired" | "location-held" | null | "recalled";
            openedByName: string;
            typed: boolean;
            /** @description Of the usable containers of its item in its location, the one to be used up first. */
            useFirst: boolean;
        };
        ContainerAnswerPage: {
            items: components["schemas"]["ContainerAnswer"][];
            nextCursor: string | null;
        };
        OpenContainerDto: {
            id: string;
            lotId: string;
            /** @description Where the sealed container stands. */
            locationId: string;
            /** @description Left out: now. `null`: nobody knows, and so the container may not be used. */
            openedAt?: string | null;
        };
        DrawDto: {
            id: string;
            quantity: number;
            /** @description What for: priming a device, a test, a spill. */
            reason: string;
        };
        DrawAnswer: {
            id: string;
            containerId: string;
            quantity: number;
            remaining: number;
        };
        DiscardContainerDto: {
            /**
             * @description Needed when something is thrown away, or when more is missing than the item's expected loss;
             *     an emptied container needs none.
             */
            reason?: string | null;
            /**
             * @description What is really left, when it is less than the book says. A difference within the item's
             *     expected loss is wasted with it; a greater one is a count difference.
             */
            remaining?: number | null;
        };
        ScanDto: {
            /** @description What was scanned of the same package before: one text, or up to four. */
            after?: (string | string[]) | null;
            /** @description What the scanner sent, as it is: with its symbology identifier and its separators. */
            data: string;
        };
        ScanHibcAnswer: {
            lic: string | null;
            pcn: string | null;
            um: number | null;
            link: string | null;
            check: string;
        };
        ScanHouseAnswer: {
            /** @enum {string} */
            kind: "container" | "item" | "location" | "lot";
            id: string;
        };
        ScanIdentifierAnswer: {
            /** @enum {string} */
            scheme: "aic" | "cn" | "gtin" | "hibc" | "other";
            value: string;
        };
        ScannedItemAnswer: {
            id: string;
            name: string;
            category: string;
            unit: string;
            containerKind: string;
            containerQuantity: number;
            /** @enum {string} */
            containerUse: "multiple" | "single";
            expiryRequired: boolean;
            active: boolean;
            /** @description How many containers a package with the scanned code holds. */
            containers: number;
        };
        ScannedLotAnswer: {
            id: string;
            lotNumber: string;
            expiresOn: string | null;
            /** @enum {string|null} */
            hold: "held" | null | "recalled";
            /** @description How much of it stands anywhere, in the item's unit. */
            onHand: number;
            /** @description By the earlier of the book's expiry and the scanned one. */
            usable: boolean;
            /** @enum {string|null} */
            unusableBecause: "expired" | "held" | "in-use-expired" | "location-held" | null | "recalled";
        };
        ScannedContainerAnswer: {
            id: string;
            locationId: string;
            locationName: string;
            openedAt: string | null;
            discardAt: string | null;
            closedAt: string | null;
            remaining: number;
            usable: boolean;
            /** @enum {string|null} */
            unusableBecause: "expired" | "held" | "in-use-expired" | "location-held" | null | "recalled";
        };
        ScannedLocationAnswer: {
            id: string;
            name: string;
            path: string;
            held: boolean;
        };
        ScanWarningAnswer: {
            /** @enum {string} */
            code: "best-before" | "expired" | "expiry-differs" | "national-code-invalid" | "separator-lost";
            detail: string;
        };
        ScanAnswer: {
            /** @description By application identifier; of a HIBC by the name of the field. */
            elements: {
                [key: string]: string;
            };
            /** @description The dates among the elements, as days; with `T` and a time where the code has one. */
            dates: {
                [key: string]: string;
            };
            hibc: components["schemas"]["ScanHibcAnswer"] | null;
            house: components["schemas"]["ScanHouseAnswer"] | null;
            /** @description What to add to an item's identifiers so that the code is known from then on. */
            identifier: components["schemas"]["ScanIdentifierAnswer"] | null;
            item: components["schemas"]["ScannedItemAnswer"] | null;
            lot: components["schemas"]["ScannedLotAnswer"] | null;
            container: components["schemas"]["ScannedContainerAnswer"] | null;
            location: components["schemas"]["ScannedLocationAnswer"] | null;
            /** @description What a person has to add, because the code does not say it; nothing of it is guessed. */
            askFor: ("expiry" | "item" | "lot")[];
            /** @enum {string} */
            scheme: "aic" | "cn" | "gs1" | "hibc" | "house" | "plain";
            /** @description The symbology identifier of the scan, such as `]d2`; `null` when the scanner sent none. */
            symbology: string | null;
            gtin: string | null;
            lotNumber: string | null;
            expiresOn: string | null;
            expiresRaw: string | null;
            /** @enum {string|null} */
            expiresPrecision: "day" | "month" | null;
            /** @description The element that the expiry is from: `17`, `7003`, `15` (best before), `expiry` of a HIBC. */
            expiresFrom: string | null;
            /** @description Whether the scanned expiry has passed in the clinic's time zone; `null` without one. */
            expired: boolean | null;
            serial: string | null;
            /** @description How many packages the code speaks of, where it does. */
            quantity: number | null;
            aic: string | null;
            cn: string | null;
            /** @description The whole text of a code of unknown kind. */
            plain: string | null;
            warnings: components["schemas"]["ScanWarningAnswer"][];
        };
        PackCodeDto: {
            /** @enum {string} */
            scheme: "aic" | "cn" | "gtin" | "hibc" | "other";
            value: string;
        };
        ReceiptLineDto: {
            itemId: string;
            /** @description As printed on the package. */
            lotNumber: string;
            /** @description `YYYY-MM-DD`, or `YYYY-MM` for the last day of that month; `null` where the label has none. */
            expiresOn?: string | null;
            /** @description How many containers came, the damaged ones included. */
            containers?: number;
            /** @description How many packages or cases came; each holds as many containers as the catalog says of `identifier`. */
            packs?: number;
            /** @description The code on the package or case. */
            identifier?: components["schemas"]["PackCodeDto"];
            /** @description How many of the containers came broken: noted, not taken into stock. */
            damaged?: number;
            /** @description The serial numbers of the packages (application identifier 21); each is received once. */
            serials?: string[];
            /** @description Take the lot in although it may not be used; it is held, for `reason`. */
            quarantine?: boolean;
            /** @description Why it goes into quarantine. */
            reason?: string | null;
            /** @description Cost of one container in the practice's currency, at most three decimal places. */
            unitCost?: number | null;
            /** @description The raw text of the scan, kept beside what was read from it. Without one the lot is "typed". */
            scan?: string | null;
        };
        ReceiptDto: {
            id: string;
            locationId: string;
            /** @description Left out: the supplier of the delivery, if there is one. */
            supplierId?: string | null;
            /** @description The expected delivery that this is, or is a part of. */
            deliveryId?: string | null;
            /** @description Left out: now. */
            receivedAt?: string | null;
            lines: components["schemas"]["ReceiptLineDto"][];
        };
        ReceiptLineAnswer: {
            itemId: string;
            itemName: string;
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            /** @description How many came, the damaged ones included. */
            containers: number;
            /** @description How many of them came broken and were not taken into stock. */
            damaged: number;
            /** @description What was taken into stock. */
            quantity: number;
            unit: string;
            unitCost: number | null;
            serials: string[];
            /** @description The lot was typed by hand, and neither a second person nor a scan confirmed it yet. */
            typed: boolean;
        };
        ReceiptWarningAnswer: {
            /** @enum {string} */
            code: "expired" | "expiring" | "held" | "quarantined";
            detail: string;
            lotId: string;
        };
        DeliveryLineAnswer: {
            itemId: string;
            itemName: string;
            /** @description 0: it came without being expected. */
            expected: number;
            /** @description Taken into stock. */
            received: number;
            /** @description Came broken. */
            damaged: number;
            /** @description Did not come yet. */
            short: number;
            /** @description Came, intact or broken, beyond what was expected. */
            over: number;
        };
        DeliveryAnswer: {
            id: string;
            supplierId: string;
            supplierName: string;
            locationId: string;
            locationName: string;
            expectedOn: string;
            /**
             * @description `open` while something is still to come.
             * @enum {string}
             */
            status: "cancelled" | "open" | "received";
            recordedAt: string;
            recordedByName: string;
            cancelledAt: string | null;
            cancelReason: string | null;
            lines: components["schemas"]["DeliveryLineAnswer"][];
            /** @description The receipts by which it came, in their order. */
            receiptIds: string[];
        };
        ReceiptAnswer: {
            id: string;
            locationId: string;
            locationName: string;
            supplierId: string | null;
            supplierName: string | null;
            receivedAt: string;
            receivedByName: string;
            lines: components["schemas"]["ReceiptLineAnswer"][];
            /** @description What somebody should know about what came in. */
            warnings: components["schemas"]["ReceiptWarningAnswer"][];
            deliveryId: string | null;
            /** @description How far the expected delivery has come. */
            delivery: components["schemas"]["DeliveryAnswer"] | null;
        };
        ReceiptAnswerPage: {
            items: components["schemas"]["ReceiptAnswer"][];
            nextCursor: string | null;
        };
        DeliveryLineDto: {
            itemId: string;
            containers: number;
        };
        DeliveryDto: {
            id: string;
            supplierId: string;
            /** @description Where it is to be received. */
            locationId: string;
            expectedOn: string;
            lines: components["schemas"]["DeliveryLineDto"][];
        };
        DeliveryAnswerPage: {
            items: components["schemas"]["DeliveryAnswer"][];
            nextCursor: string | null;
        };
        CancelDeliveryDto: {
            reason: string;
        };
        AttachmentAnswer: {
            /**
             * @description By its content.
             * @enum {string}
             */
            mediaType: "application/pdf" | "image/heic" | "image/jpeg" | "image/png" | "image/webp";
            id: string;
            subject: string;
            /** @description Safe to save under, with the extension of what the file really is. */
            fileName: string;
            /** @description In bytes. */
            size: number;
            /** @description SHA-256 of the content, in hexadecimal. */
            sha256: string;
            attachedAt: string;
            attachedByName: string;
        };
        AttachmentAnswerPage: {
            items: components["schemas"]["AttachmentAnswer"][];
            nextCursor: string | null;
        };
        CellErrorAnswer: {
            value: string | null;
            /** @description As a spreadsheet numbers it; the header is 1. */
            row: number;
            /** @description The column's name as it stands in the file, or as it should. */
            column: string;
            /** @description Stable; screens translate it. */
            code: string;
            detail: string;
        };
        DryRunAnswer: {
            /** @enum {string} */
            kind: "items" | "opening-stock";
            /** @description Rows below the header in which something stands. */
            rows: number;
            /** @description How many of them could be imported as they are. */
            good: number;
            /** @description Nothing is wrong: the same file can be imported. */
            valid: boolean;
            errorCount: number;
            /** @description The first of them. */
            errors: components["schemas"]["CellErrorAnswer"][];
        };
        ImportAnswer: {
            /** @enum {string} */
            kind: "items" | "opening-stock";
            id: string;
            /** @description Items made, or rows of stock received. */
            rows: number;
            /** @description The receipts that the opening stock came in by. */
            receiptIds: string[];
        };
        LabelDto: {
            containerId?: string;
            lotId?: string;
            /** @description Left out: one. */
            copies?: number;
        };
        LabelsDto: {
            /**
             * @description `roll`: 50 × 25 mm, one on each page. `a4`: sheets of 24 labels of 70 × 37 mm.
             * @enum {string}
             */
            format: "a4" | "roll";
            items: components["schemas"]["LabelDto"][];
            /**
             * @description Left out: the language of whoever prints.
             * @enum {string|null}
             */
            language?: "en" | "es" | "it" | null;
            /** @description How many labels of the first sheet are gone already. */
            skip?: number;
        };
        TransferLineDto: {
            lotId: string;
            /** @description In the item's unit; sealed stock moves in whole containers. */
            quantity: number;
        };
        TransferDto: {
            id: string;
            fromLocationId: string;
            toLocationId: string;
            /** @description Left out: now. */
            transferredAt?: string | null;
            lines: components["schemas"]["TransferLineDto"][];
        };
        TransferLineAnswer: {
            lotId: string;
            lotNumber: string;
            itemId: string;
            itemName: string;
            quantity: number;
            unit: string;
        };
        TransferAnswer: {
            id: string;
            fromLocationId: string;
            fromLocationName: string;
            toLocationId: string;
            toLocationName: string;
            transferredAt: string;
            transferredByName: string;
            lines: components["schemas"]["TransferLineAnswer"][];
        };
        TransferAnswerPage: {
            items: components["schemas"]["TransferAnswer"][];
            nextCursor: string | null;
        };
        WasteLineDto: {
            lotId: string;
            /** @description In the item's unit; of sealed stock the whole container goes, also for a part of it. */
            quantity: number;
            /** @enum {string} */
            reason: "broken" | "cold-chain-break" | "contaminated" | "damaged" | "drawn-not-used" | "dropped" | "expired" | "in-use-limit" | "leaking" | "loss" | "other" | "patient-absent" | "quality-defect" | "recall" | "spilled" | "wrong-storage";
            /** @description What happened, in words; needed for the reason `other`. */
            note?: string | null;
            /**
             * @description How it was thrown away.
             * @enum {string|null}
             */
            method?: "chemical-waste" | "licensed-disposer" | "medical-waste" | "municipal-waste" | null | "other" | "pharmaceutical-waste" | "pharmacy-take-back" | "sharps-container";
            /** @description The user who saw it: another one than who records it. */
            witness?: string | null;
        };
        WasteDto: {
            id: string;
            /** @description A location, for sealed stock, or an open container. */
            placeId: string;
            /** @description Left out: now. */
            wastedAt?: string | null;
            lines: components["schemas"]["WasteLineDto"][];
        };
        WitnessAnswer: {
            id: string;
            name: string;
        };
        WasteLineAnswer: {
            quantity: number;
            /** @description What was asked for, when whole containers had to go for it. */
            requested: number | null;
            /** @enum {string} */
            reason: "broken" | "cold-chain-break" | "contaminated" | "damaged" | "drawn-not-used" | "dropped" | "expired" | "in-use-limit" | "leaking" | "loss" | "other" | "patient-absent" | "quality-defect" | "recall" | "spilled" | "wrong-storage";
            /** @enum {string|null} */
            method: "chemical-waste" | "licensed-disposer" | "medical-waste" | "municipal-waste" | null | "other" | "pharmaceutical-waste" | "pharmacy-take-back" | "sharps-container";
            witness: components["schemas"]["WitnessAnswer"] | null;
            /**
             * @description Why it could not be used anyway.
             * @enum {string|null}
             */
            unusableBecause: "expired" | "held" | "in-use-expired" | "location-held" | null | "recalled";
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            itemId: string;
            itemName: string;
            unit: string;
            note: string | null;
            /** @description By what the lot cost, in the practice's currency; `null` when nobody knows. */
            value: number | null;
        };
        WasteWarningAnswer: {
            /**
             * @description Expired and held stock goes with a method and before a witness.
             * @enum {string}
             */
            code: "without-method" | "without-witness";
            detail: string;
            lotId: string;
        };
        WasteAnswer: {
            id: string;
            placeId: string;
            /** @enum {string} */
            placeKind: "container" | "location";
            placeName: string;
            wastedAt: string;
            wastedByName: string;
            lines: components["schemas"]["WasteLineAnswer"][];
            /** @description The sum of the known values. */
            value: number;
            currency: string;
            warnings: components["schemas"]["WasteWarningAnswer"][];
        };
        WasteAnswerPage: {
            items: components["schemas"]["WasteAnswer"][];
            nextCursor: string | null;
        };
        WitnessesAnswer: {
            items: components["schemas"]["WitnessAnswer"][];
        };
        ReasonAnswer: {
            slug: string;
            /** @description Whether a note must say what is meant. */
            needsNote: boolean;
        };
        ReasonsAnswer: {
            items: components["schemas"]["ReasonAnswer"][];
        };
        ReturnLineDto: {
            lotId: string;
            /** @description In the item's unit, in whole containers. */
            quantity: number;
            /** @enum {string} */
            reason: "broken" | "cold-chain-break" | "damaged" | "expired" | "near-expiry" | "not-needed" | "other" | "over-delivery" | "quality-defect" | "recall" | "wrong-delivery";
            /** @description What happened, in words; needed for the reason `other`. */
            note?: string | null;
        };
        ReturnDto: {
            id: string;
            supplierId: string;
            locationId: string;
            /** @description Left out: now. */
            returnedAt?: string | null;
            lines: components["schemas"]["ReturnLineDto"][];
        };
        ReturnLineAnswer: {
            quantity: number;
            /** @enum {string} */
            reason: "broken" | "cold-chain-break" | "damaged" | "expired" | "near-expiry" | "not-needed" | "other" | "over-delivery" | "quality-defect" | "recall" | "wrong-delivery";
            /** @enum {string|null} */
            unusableBecause: "expired" | "held" | "in-use-expired" | "location-held" | null | "recalled";
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            itemId: string;
            itemName: string;
            unit: string;
            note: string | null;
            /** @description By what the lot cost, in the practice's currency; `null` when nobody knows. */
            value: number | null;
        };
        ReturnAnswer: {
            id: string;
            supplierId: string;
            supplierName: string;
            locationId: string;
            locationName: string;
            returnedAt: string;
            returnedByName: string;
            lines: components["schemas"]["ReturnLineAnswer"][];
            /** @description The sum of the known values. */
            value: number;
            currency: string;
        };
        ReturnAnswerPage: {
            items: components["schemas"]["ReturnAnswer"][];
            nextCursor: string | null;
        };
        AdjustmentLineDto: {
            lotId: string;
            /** @description What is there; the book is brought to it. */
            countedQuantity?: number | null;
            /** @description What there is more, or less, than the book says. */
            difference?: number | null;
            /** @enum {string} */
            reason: "broken" | "entry-error" | "found" | "loss" | "miscount" | "not-recorded" | "other" | "overfill" | "residue" | "theft";
            /** @description What happened, in words; needed for the reason `other`. */
            note?: string | null;
        };
        AdjustmentDto: {
            id: string;
            /** @description A location, for sealed stock, or an open container. */
            placeId: string;
            lines: components["schemas"]["AdjustmentLineDto"][];
        };
        AdjustmentLineAnswer: {
            /** @description What the book said. */
            expected: number;
            countedQuantity: number | null;
            /** @description Positive when more was there than the book said. */
            difference: number;
            /** @enum {string} */
            reason: "broken" | "entry-error" | "found" | "loss" | "miscount" | "not-recorded" | "other" | "overfill" | "residue" | "theft";
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            itemId: string;
            itemName: string;
            unit: string;
            note: string | null;
            /** @description By what the lot cost, in the practice's currency; `null` when nobody knows. */
            value: number | null;
        };
        AdjustmentAnswer: {
            id: string;
            placeId: string;
            /** @enum {string} */
            placeKind: "container" | "location";
            placeName: string;
            adjustedAt: string;
            adjustedByName: string;
            lines: components["schemas"]["AdjustmentLineAnswer"][];
            /** @description The sum of the known values; negative when more was lost than found. */
            value: number;
            currency: string;
        };
        AdjustmentAnswerPage: {
            items: components["schemas"]["AdjustmentAnswer"][];
            nextCursor: string | null;
        };
        CountScopeDto: {
            /** @enum {string|null} */
            category?: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | null | "organic-silica" | "other" | "polyrevitalising" | "syringe" | "vasodilator" | "vitamin";
            itemIds?: string[] | null;
            /** @description Only so many lots and places: those of which the book is least certain. */
            leastCertain?: number | null;
        };
        CountDto: {
            id: string;
            locationId: string;
            scope?: components["schemas"]["CountScopeDto"] | null;
            /** @description Nobody sees the expected quantities until the count is in review. Left out: so it is. */
            blind?: boolean;
        };
        CountScopeAnswer: {
            category: string | null;
            itemIds: string[] | null;
            leastCertain: number | null;
        };
        CountPersonAnswer: {
            id: string;
            name: string;
        };
        CountSummaryAnswer: {
            id: string;
            /** @enum {string} */
            state: "approved" | "cancelled" | "open" | "posted" | "review";
            locationId: string;
            locationName: string;
            scope: components["schemas"]["CountScopeAnswer"];
            blind: boolean;
            openedAt: string;
            openedBy: components["schemas"]["CountPersonAnswer"];
        };
        CountSummaryAnswerPage: {
            items: components["schemas"]["CountSummaryAnswer"][];
            nextCursor: string | null;
        };
        CountEntryAnswer: {
            countedQuantity: number;
            countedAt: string;
            countedBy: components["schemas"]["CountPersonAnswer"];
        };
        CountLineAnswer: {
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            itemId: string;
            itemName: string;
            category: string;
            unit: string;
            containerKind: string;
            containerQuantity: number;
            placeId: string;
            /** @enum {string} */
            placeKind: "container" | "location";
            placeName: string;
            /** @description `null`: not counted. */
            countedQuantity: number | null;
            countedAt: string | null;
            countedBy: components["schemas"]["CountPersonAnswer"] | null;
            /** @description Everything that was counted of it, the latest last; the latest holds. */
            entries: components["schemas"]["CountEntryAnswer"][];
            /** @description Two people counted it and do not agree. */
            disagree: boolean;
            /** @description What the book held when the line was counted; of uncounted lines, now. `null` while hidden. */
            expected: number | null;
            difference: number | null;
            /** @description Of the difference, signed, in the practice's currency; `null`: no cost is known, or hidden. */
            value: number | null;
            /** @description What the book holds now. `null` while hidden. */
            onHand: number | null;
            /**
             * @description What posting does with the line. `null`: not counted, or hidden.
             * @enum {string|null}
             */
            outcome: "below-zero" | "closed-since" | "corrected-since" | "nothing" | null | "post";
            /** @description Why the book is uncertain of it, when the count is of the least certain. */
            doubts: ("idle" | "moved" | "never-counted" | "open-container" | "typed" | "varied-before")[];
        };
        CountTotalsAnswer: {
            differing: number;
            /** @description Gains and losses added up, both positive: what the threshold looks at. */
            value: number;
            /** @description Gains less losses. */
            net: number;
            /** @description Differing lines whose cost nobody knows. */
            unvalued: number;
            currency: string;
            /** @description The setting `countApprovalThreshold`. */
            threshold: number;
            approvalNeeded: boolean;
        };
        CountStepAnswer: {
            /** @enum {string} */
            state: "approved" | "cancelled" | "open" | "posted" | "review";
            at: string;
            by: components["schemas"]["CountPersonAnswer"];
            reason: string | null;
        };
        CountAnswer: {
            id: string;
            /** @enum {string} */
            state: "approved" | "cancelled" | "open" | "posted" | "review";
            locationId: string;
            locationName: string;
            scope: components["schemas"]["CountScopeAnswer"];
            blind: boolean;
            openedAt: string;
            openedBy: components["schemas"]["CountPersonAnswer"];
            counted: number;
            uncounted: number;
            lines: components["schemas"]["CountLineAnswer"][];
            /** @description `null` while the expected quantities are hidden. */
            totals: components["schemas"]["CountTotalsAnswer"] | null;
            /** @description Everything that was done with the count, the first first. */
            steps: components["schemas"]["CountStepAnswer"][];
            /** @description The movement that brought the book to what was counted; `null`: not posted, or nothing differed. */
            movementId: string | null;
        };
        CountedLineDto: {
            lotId: string;
            /** @description The location, for sealed stock, or the open container. */
            placeId: string;
            /** @description In the item's unit; sealed stock in whole containers. `null` takes back what was counted. */
            countedQuantity: number | null;
            /** @description When it was counted. Left out: now; a screen that says it can safely send again. */
            countedAt?: string | null;
        };
        CountedLinesDto: {
            lines: components["schemas"]["CountedLineDto"][];
        };
        CountReasonDto: {
            reason?: string | null;
        };
        SessionLineDto: {
            itemId: string;
            /** @description In the item's unit; pieces are whole. */
            quantity: number;
            /** @description The lot taken by hand; left out, the first to expire goes. */
            lotId?: string | null;
            /** @description The open container taken by hand. */
            containerId?: string | null;
            /** @description Why another lot than the first to expire, or why a cosmetic by injection. */
            reason?: string | null;
            /** @description Why a doctor used stock that must not be used. */
            incidentReason?: string | null;
        };
        LogSessionDto: {
            id: string;
            patientId: string;
            performedAt: string;
            /** @description Stock is taken from here and from everything within. */
            locationId: string;
            protocolId?: string | null;
            technique?: string | null;
            route?: string | null;
            zones?: string[];
            lines: components["schemas"]["SessionLineDto"][];
            notes?: string | null;
        };
        PickAnswer: {
            lotId: string;
            lotNumber: string;
            expiresOn: string | null;
            placeId: string;
            placeName: string;
            /** @enum {string} */
            placeKind: "container" | "location";
            given: number;
            wasted: number;
            /** @enum {string} */
            because: "first-expiry" | "hand-picked" | "incident" | "open-first";
            /** @description The open container that a sealed one became. */
            openedContainerId: string | null;
            openedAt: string | null;
            discardAt: string | null;
        };
        SkipAnswer: {
            lotId: string;
            lotNumber: string;
            /** @enum {string} */
            because: "expired" | "held" | "in-use-expired" | "location-held" | "recalled";
        };
        SessionLineAnswer: {
            itemId: string;
            itemName: string;
            unit: string;
            quantity: number;
            picks: components["schemas"]["PickAnswer"][];
            skips: components["schemas"]["SkipAnswer"][];
            lotId: string | null;
            containerId: string | null;
            reason: string | null;
            incidentReason: string | null;
        };
        WarningAnswer: {
            /** @enum {string} */
            code: "class-to-be-confirmed" | "cosmetic-by-injection" | "cosmetic-through-skin" | "incident" | "lot-hand-picked" | "needle-gauge" | "needle-length" | "off-label-route";
            detail: string;
            itemId: string;
        };
        LoggedSessionAnswer: {
            id: string;
            /** @enum {string} */
            status: "posted";
            lines: components["schemas"]["SessionLineAnswer"][];
            warnings: components["schemas"]["WarningAnswer"][];
            incident: boolean;
        };
        PreviewSessionDto: {
            patientId: string;
            performedAt: string;
            /** @description Stock is taken from here and from everything within. */
            locationId: string;
            protocolId?: string | null;
            technique?: string | null;
            route?: string | null;
            zones?: string[];
            lines: components["schemas"]["SessionLineDto"][];
            notes?: string | null;
        };
        PreviewLineAnswer: {
            itemId: string;
            itemName: string;
            unit: string;
            quantity: number;
            picks: components["schemas"]["PickAnswer"][];
            skips: components["schemas"]["SkipAnswer"][];
            lotId: string | null;
            containerId: string | null;
            reason: string | null;
            incidentReason: string | null;
            /** @description What no usable stock is there for. */
            short: number;
            available: number;
        };
        RefusalAnswer: {
            type: string;
            title: string;
            status: number;
            detail: string;
        };
        PreviewAnswer: {
            lines: components["schemas"]["PreviewLineAnswer"][];
            warnings: components["schemas"]["WarningAnswer"][];
            /** @description Why the session would be refused as it stands. */
            refusal: components["schemas"]["RefusalAnswer"] | null;
        };
        SessionAnswer: {
            id: string;
            /** @enum {string} */
            status: "draft" | "posted" | "voided";
            patientId: string | null;
            patientCode: string | null;
            performedAt: string | null;
            locationId: string | null;
            locationName: string | null;
            protocolId: string | null;
            protocolName: string | null;
            technique: string | null;
            route: string | null;
            zones: string[];
            notes: string | null;
            lines: components["schemas"]["SessionLineAnswer"][];
            warnings: components["schemas"]["WarningAnswer"][];
            incident: boolean;
            loggedBy: components["schemas"]["PersonAnswer"];
            recordedAt: string;
            voidedAt: string | null;
            voidedBy: components["schemas"]["PersonAnswer"] | null;
            voidReason: string | null;
        };
        SessionAnswerPage: {
            items: components["schemas"]["SessionAnswer"][];
            nextCursor: string | null;
        };
        UsualItemAnswer: {
            itemId: string;
            itemName: string;
            unit: string;
            containerQuantity: number;
            /** @description The quantity most often logged. */
            quantity: number;
            /** @description In how many of the sessions looked at. */
            uses: number;
        };
        UsualItemsAnswer: {
            items: components["schemas"]["UsualItemAnswer"][];
        };
        VoidSessionDto: {
            reason: string;
        };
        DraftLineDto: {
            itemId: string;
            quantity?: number | null;
            lotId?: string | null;
            containerId?: string | null;
            reason?: string | null;
            incidentReason?: string | null;
        };
        DraftDto: {
            patientId?: string | null;
            performedAt?: string | null;
            locationId?: string | null;
            protocolId?: string | null;
            technique?: string | null;
            route?: string | null;
            zones?: string[];
            lines?: components["schemas"]["DraftLineDto"][];
            notes?: string | null;
        };
        StockRowAnswerPage: {
            items: components["schemas"]["StockRowAnswer"][];
            nextCursor: string | null;
        };
        StockItemAnswer: {
            itemId: string;
            itemName: string;
            category: string;
            unit: string;
            containerKind: string;
            containerQuantity: number;
            storage: string;
            onHand: number;
            /** @description Without what is expired, held or past its in-use limit. */
            usable: number;
            /** @description Sealed and open containers on hand. */
            containers: number;
            openContainers: number;
            lots: number;
            /** @description The earliest expiry among what is usable. */
            nextExpiresOn: string | null;
            flags: ("expired" | "expiring" | "held" | "low" | "open")[];
            reorderPoint: number | null;
            reorderUpTo: number | null;
        };
        StockItemAnswerPage: {
            items: components["schemas"]["StockItemAnswer"][];
            nextCursor: string | null;
        };
        PostingAnswer: {
            lotId: string;
            lotNumber: string;
            itemId: string;
            itemName: string;
            unit: string;
            from: string;
            fromName: string;
            to: string;
            toName: string;
            quantity: number;
        };
        MovementAnswer: {
            id: string;
            kind: string;
            documentId: string;
            occurredAt: string;
            recordedAt: string;
            actorName: string;
            /** @description The movement that this one takes back. */
            reverses: string | null;
            /** @description The movement that takes this one back. */
            reversedBy: string | null;
            postings: components["schemas"]["PostingAnswer"][];
        };
        MovementAnswerPage: {
            items: components["schemas"]["MovementAnswer"][];
            nextCursor: string | null;
        };
        DiscrepancyAnswer: {
            lotId: string;
            placeId: string;
            balance: number;
            postings: number;
        };
        DiscrepanciesAnswer: {
            items: components["schemas"]["DiscrepancyAnswer"][];
        };
        AlertAnswer: {
            /** @enum {string} */
            kind: "expired" | "expiring" | "held" | "in-use-ending" | "in-use-expired" | "incident" | "location-held" | "low";
            /**
             * @description Act now, today, or this week.
             * @enum {string}
             */
            severity: "now" | "today" | "week";
            itemId: string | null;
            itemName: string | null;
            lotId: string | null;
            lotNumber: string | null;
            placeId: string | null;
            placeName: string | null;
            /** @description The session of an incident. */
            sessionId: string | null;
            quantity: number | null;
            unit: string | null;
            detail: string;
            dueAt: string | null;
        };
        AlertAnswerPage: {
            items: components["schemas"]["AlertAnswer"][];
            nextCursor: string | null;
        };
        /** @description A refusal (RFC 9457); further members are the facts of its type */
        Problem: {
            /** @description Stable, `/problems/<module>/<name>` */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description The members of the request that are wrong, by their JSON Pointers */
            errors?: {
                pointer: string;
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Operations_health[0]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "Operations_health[1]": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_setUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetupRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_changeMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMeRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Auth_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordRequest"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Users_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Tokens_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description What it was done to, `session/<id>`; all entries of a kind by `session/`. */
                subject?: string;
                /** @description The id of the user or token who did it. */
                actor?: string;
                /** @description From this instant on. */
                from?: string;
                /** @description Before this instant. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_describe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_settings: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practice_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSettingRequest"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Items_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Words of the name, the manufacturer or an identifier. */
                search?: string;
                category?: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | "organic-silica" | "other" | "polyrevitalising" | "syringe" | "vasodilator" | "vitamin";
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Items_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewItem"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Items_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Items_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Items_learn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LearntIdentifier"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Locations_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Locations_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLocation"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Locations_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suppliers_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Words of the name. */
                search?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suppliers_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSupplier"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Suppliers_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplierChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Patients_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description A part of the code. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Patients_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPatient"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Patients_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatientAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Protocols_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Words of the name. */
                search?: string;
                active?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Protocols_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProtocol"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Protocols_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProtocolChanges"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lots_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                itemId?: string;
                /** @description The whole number as printed. */
                lotNumber?: string;
                /** @description A part of the lot number. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lots_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lots_hold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lots_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Lots_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmLotDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LotAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Containers_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Those kept there or within. */
                locationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Containers_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenContainerDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContainerAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Containers_draw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Containers_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardContainerDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scanning_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receiving_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                supplierId?: string;
                deliveryId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receiving_receive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Receiving_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those of which something is still to come, or only the others. */
                open?: boolean;
                supplierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_expect: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliveryDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deliveries_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelDeliveryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attachments_list: {
        parameters: {
            query: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description `receipt/<id>` or `delivery/<id>`. */
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attachments_attach: {
        parameters: {
            query: {
                /** @description What the file belongs to: `receipt/<id>` or `delivery/<id>`. */
                subject: string;
                /** @description Makes the request safe to repeat; the server makes an id when there is none. */
                id?: string;
                /** @description What the file is called, when it is not sent in a form that says so. */
                fileName?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file itself, or a form with this one file */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attachments_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attachments_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_dryRun: {
        parameters: {
            query: {
                kind: "items" | "opening-stock";
                /** @description Opening stock: where rows stand that name no location. */
                locationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file itself, or a form with this one file */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_run: {
        parameters: {
            query: {
                kind: "items" | "opening-stock";
                /** @description Opening stock: where rows stand that name no location. */
                locationId?: string;
                /** @description The import's idempotency key. */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The file itself, or a form with this one file */
        requestBody: {
            content: {
                "application/octet-stream": string;
                "multipart/form-data": string;
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_template: {
        parameters: {
            query: {
                kind: "items" | "opening-stock";
                language: "en" | "es" | "it";
                format: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Labels_print: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transfers_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transfers_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Wastes_wastes: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those that name this lot. */
                lotId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Wastes_waste: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WasteDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WasteAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Wastes_witnesses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WitnessesAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Wastes_reasons: {
        parameters: {
            query: {
                for: "adjustment" | "return" | "waste" | "waste-method";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReasonsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Returns_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those that name this lot. */
                lotId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Returns_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Adjustments_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Only those that name this lot. */
                lotId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Adjustments_adjust: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                state?: "approved" | "cancelled" | "open" | "posted" | "review";
                locationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountSummaryAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountSummaryAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountSummaryAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_count: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountedLinesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Counts_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                patientId?: string;
                locationId?: string;
                /** @description Left out: what was recorded, voided or not. Drafts are one's own. */
                status?: "draft" | "posted" | "voided";
                /** @description Performed at this instant or later. */
                from?: string;
                /** @description Performed before this instant. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_log: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogSessionDto"];
            };
        };
        responses: {
            /** @description Was recorded before; the first answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedSessionAnswer"];
                };
            };
            /** @description Recorded */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedSessionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_usualItems: {
        parameters: {
            query?: {
                /** @description Whose last sessions count most. */
                patientId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsualItemsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_void: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidSessionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_saveDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_discardDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stock_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                itemId?: string;
                lotId?: string;
                /** @description What stands there or within. */
                locationId?: string;
                category?: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | "organic-silica" | "other" | "polyrevitalising" | "syringe" | "vasodilator" | "vitamin";
                usable?: boolean;
                /** @description As the book stood at this past moment; holds are those of today. */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockRowAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Stock_items: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Words of the item's name, maker or identifiers. */
                search?: string;
                category?: "amino-acid" | "anaesthetic-cream" | "anti-inflammatory" | "antiseptic-film" | "corticosteroid" | "device-part" | "diluent" | "disinfectant" | "exosome" | "growth-factor" | "home-care" | "homeopathic" | "hyaluronic-acid" | "lipolytic" | "local-anaesthetic" | "mineral" | "multi-needle-plate" | "muscle-relaxant" | "needle" | "organic-silica" | "other" | "polyrevitalising" | "syringe" | "vasodilator" | "vitamin";
                flag?: "expired" | "expiring" | "held" | "low" | "open";
                locationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StockItemAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Movements_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                lotId?: string;
                itemId?: string;
                /** @description A location, an open container, or a place outside such as `@waste`. */
                placeId?: string;
                from?: string;
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovementAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Movements_discrepancies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscrepanciesAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Alerts_list: {
        parameters: {
            query?: {
                /** @description How many items a page holds. */
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                kind?: "expired" | "expiring" | "held" | "in-use-ending" | "in-use-expired" | "incident" | "location-held" | "low";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertAnswerPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
